/** Tell whose a site is: the first part of its name, such as `anna` of `anna__blog`. */
export function ownerOf(site: string): string {
  return site.split('__')[0] ?? site
}
