/** Builds the npm package: `npm run package` writes it into `.package/`, ready for `npm publish .package`. */
import { fileURLToPath } from 'node:url'
import { buildPackage } from './build-package.ts'

await buildPackage(fileURLToPath(new URL('../../.package', import.meta.url)))
