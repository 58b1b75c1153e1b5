# One image for every service and for the deploy command: docker-compose.yml says which program a container runs.

FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .swcrc ./
COPY scripts/build.mjs scripts/bundle.mjs scripts/
COPY bench/package.json bench/
COPY chaos/package.json chaos/
COPY libs libs
COPY apps apps
# No install script is needed: argon2 brings a compiled form that Node 24 loads, the local stack's servers stay out.
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --no-audit --no-fund
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund
RUN find apps libs -type f ! -path '*/dist/*' ! -path '*/fonts/*' ! -path 'apps/web/views/*' ! -path 'apps/web/public/*' ! -name package.json -delete

FROM node:24-trixie-slim
LABEL org.opencontainers.image.title="Step into Health CMS" \
      org.opencontainers.image.description="All services of the Step into Health Candidate Monitoring System" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/bundle bundle
COPY --from=build /app/libs libs
COPY --from=build /app/apps apps
# The one folder that anything of ours writes to: the witness's, a volume.
RUN install --directory --owner=node --mode=0700 /data
USER node
# Compiled code is tried now rather than at the first sign-in.
RUN node --eval "require('argon2').hash('tried')"
