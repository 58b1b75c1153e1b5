#!/usr/bin/env node
import '../dist/src/cli/sih-verify.js'
