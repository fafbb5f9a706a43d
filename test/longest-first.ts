import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest though few lines long, the longest first: they build sites or start processes. What is not
 * here is taken by its size.
 */
const LONGEST = [
  'site/payloads',
  'site/tasks/tasks',
  'release/package',
  'astro/build',
  'astro/places',
  'bench/hostile',
  'channels/contract',
  'astro/private',
  'astro/dev-config',
  'bench/small',
  'publish/kill',
  'astro/work-folder',
  'astro/dev',
  'publish/staging',
  'publish/publish',
  'site/forms',
  'site/pages',
  'astro/base',
  'channels/ebook/ebook',
  'draw/photos',
  'bench/learning',
  'astro/dev-host',
  'astro/page-ids',
]

/** Begins with what takes longest, so that no processor waits at the end for one that has begun a long file late. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return at === -1 ? LONGEST.length : at
    }
    const sorted = await super.sort(files)
    // Projects stay one after the other, as they were sorted.
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((one, other) => place(one) - place(other)),
    )
  }
}
