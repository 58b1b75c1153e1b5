/**
 * Who may import whom: kernel <- contracts <- libs <- apps. Each rule is proven by a planted violation in
 * tests/architecture/planted, so that no rule can pass because it matches nothing.
 */
const app = '(^|/)apps/([^/]+)/'
const lib = (name) => `(^|/)libs/${name}/`
const anyLib = lib('[^/]+')

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'With ES modules and decorator metadata a cycle crashes at load.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'apps-never-import-apps',
      comment: 'Services know each other by contracts alone.',
      severity: 'error',
      from: { path: app },
      to: { path: app, pathNot: '(^|/)apps/$2/' },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: anyLib },
      to: { path: app },
    },
    {
      name: 'kernel-imports-nothing-of-ours',
      severity: 'error',
      from: { path: lib('kernel') },
      to: { path: `${anyLib}`, pathNot: lib('kernel') },
    },
    {
      name: 'contracts-import-only-the-kernel',
      severity: 'error',
      from: { path: lib('contracts') },
      to: { path: anyLib, pathNot: lib('(kernel|contracts)') },
    },
    {
      name: 'merkle-imports-nothing-of-ours',
      comment: 'An outside verifier takes it as it is.',
      severity: 'error',
      from: { path: lib('merkle'), pathNot: '\\.spec\\.ts$' },
      to: { path: anyLib, pathNot: lib('merkle') },
    },
    {
      name: 'verifier-imports-only-merkle',
      comment: 'Who does not trust the log need not trust its code either.',
      severity: 'error',
      from: { path: lib('verifier') },
      to: { path: `${app}|${anyLib}`, pathNot: lib('(verifier|merkle)') },
    },
    {
      name: 'api-client-imports-nothing-of-ours',
      comment: 'Other front ends take it as it is: all it knows is the OpenAPI document.',
      severity: 'error',
      from: { path: lib('api-client') },
      to: { path: `${app}|${anyLib}`, pathNot: lib('api-client') },
    },
    {
      name: 'the-web-knows-the-api-alone',
      comment:
        'Pages ask the gateway as any client does: no contracts of services, no NATS, and little to load.',
      severity: 'error',
      from: { path: '(^|/)apps/web/src/', pathNot: '\\.spec\\.ts$|/migrate\\.ts$' },
      to: {
        path: `${anyLib}|node_modules/(typeorm|@nats-io|@nestjs/(swagger|typeorm|microservices|terminus))/`,
        pathNot: `${lib('(api-client|kernel)')}|${lib('service-host')}src/process/`,
      },
    },
    {
      name: 'domain-is-free-of-wires',
      comment: 'Entities and policies hold the rules: no contracts, no RPC, no Nest.',
      severity: 'error',
      from: { path: '\\.(entity|policy)\\.ts$' },
      to: { path: `${lib('(contracts|rpc|journal|service-host)')}|node_modules/@nestjs/` },
    },
    {
      name: 'only-the-transport-knows-nest-microservices',
      severity: 'error',
      from: { path: `${app}|${anyLib}`, pathNot: lib('(rpc|service-host)') },
      to: { path: 'node_modules/@nestjs/microservices/' },
    },
    {
      name: 'only-the-gateway-knows-swagger',
      comment: 'It takes a third of the time that a service needs to load.',
      severity: 'error',
      from: { path: `${app}|${anyLib}`, pathNot: '(^|/)apps/gateway/' },
      to: { path: 'node_modules/@nestjs/swagger/' },
    },
    {
      name: 'only-the-journal-knows-jetstream',
      severity: 'error',
      from: { path: `${app}|${anyLib}`, pathNot: `${lib('journal')}|\\.spec\\.ts$|/bench/` },
      to: { path: 'node_modules/@nats-io/jetstream/' },
    },
    {
      name: 'services-run-without-the-local-stack',
      severity: 'error',
      from: { path: `${app}src/`, pathNot: '\\.spec\\.ts$' },
      to: { path: lib('(local-stack|testing|deployment)') },
    },
    {
      name: 'barrels-only-at-a-package-root',
      comment: 'One index.ts below the root stays: the table of contents of a contract.',
      severity: 'error',
      from: {},
      to: { path: '/src/.+/index\\.ts$', pathNot: `${lib('contracts')}|/src/demo/index\\.ts$` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What the build made of ours; what others ship in a folder of this name are packages.
    exclude: { path: '(^|/)((apps|libs)/[^/]+|bench|chaos)/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
