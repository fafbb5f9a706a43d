/** A package's manifest, as far as it is rewritten. */
export interface Manifest {
  readonly [key: string]: unknown
  readonly version: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** What our public types speak of, so that whoever uses them needs it, too. */
const TYPES = ['@types/hast', '@types/mdast', '@types/xast']

/** What the tests build with: the oldest of these with the wide grids, and the newest. */
const ASTRO = '^7.0.0'

/** Make the manifest of the package from that of the repository, whose code is TypeScript yet. */
export function publishedManifest(own: Manifest): Record<string, unknown> {
  const { astro: _, ...dependencies } = own.dependencies
  const types = TYPES.map((name) => [name, own.devDependencies[name] ?? '*'] as const)
  const { name, version, description, license, type, bin, peerDependenciesMeta } = own
  return {
    name,
    version,
    description,
    keywords: [
      'astro-integration',
      'withastro',
      'content-marketing',
      'evergreen',
      'og-image',
      'newsletters',
      'epub',
    ],
    license,
    type,
    // The command line runs a site's own TypeScript, which Node does from here on.
    engines: { node: '>=22.18' },
    bin,
    exports: {
      ...Object.fromEntries(Object.entries(own.exports).map(([path, file]) => [path, builtEntry(file)])),
      './schemas/*': './schemas/*',
    },
    files: ['plugins', 'src', 'content', 'schemas', 'CHANGELOG.md'],
    sideEffects: ['**/*.css', './plugins/cli/bin.js'],
    dependencies: Object.fromEntries(
      [...Object.entries(dependencies), ...types].sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    peerDependencies: { astro: ASTRO, ...own.peerDependencies },
    peerDependenciesMeta,
    publishConfig: { access: 'public', provenance: true },
  }
}

/** Name what an entry is once it is built: code is JavaScript with its types beside it; what Astro reads stays as it is. */
function builtEntry(file: Manifest['exports'][string]): unknown {
  if (typeof file !== 'string' || !file.startsWith('./plugins/')) return file
  const plain = file.replace(/\.ts$/, '')
  return { types: `${plain}.d.ts`, default: `${plain}.js` }
}
