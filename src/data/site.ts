import type { SiteEntry, SiteLanguage } from 'astro-perennial'
import type { Thing } from './graph'
import { pictureData } from './picture'

/** Who publishes the site, in what pages know of it. */
export type Publisher = Pick<SiteEntry, 'title' | 'url' | 'logo' | 'social'>
type Told = Publisher & Pick<SiteEntry, 'homes' | 'start' | 'languages' | 'description'>

/** Make the whole address of a path as pages write it. */
export function wholeUrl({ url }: Pick<SiteEntry, 'url'>, path: string): string {
  return new URL(path, url).href
}

/** Describe who publishes the site. */
export function publisherData({ title, url, logo, social }: Publisher): Thing {
  return {
    '@type': 'Organization',
    '@id': `${url}#publisher`,
    name: title,
    url,
    logo: logo && pictureData(logo),
    sameAs: social.length > 0 ? social.map((network) => network.url) : undefined,
  }
}

/** Name the site that a page is a part of. */
export function siteName({ title, url }: Pick<SiteEntry, 'title' | 'url'>): Thing {
  return { '@type': 'WebSite', '@id': `${url}#site`, name: title, url }
}

/** Describe the site, by its name in search results. */
export function webSiteData(site: Told): Thing {
  return {
    ...siteName(site),
    inLanguage: site.languages,
    publisher: publisherData(site),
  }
}

/** Name the articles of a language as one thing. */
export function blogId(site: Told, lang: SiteLanguage): string {
  return `${wholeUrl(site, site.homes[lang] ?? site.start)}#blog`
}

/** Describe the articles of a language, with those that its home page shows. */
export function blogData(site: Told, lang: SiteLanguage, posts: readonly Thing[]): Thing {
  return {
    '@type': 'Blog',
    '@id': blogId(site, lang),
    name: site.title,
    description: site.description[lang],
    url: wholeUrl(site, site.homes[lang] ?? site.start),
    inLanguage: lang,
    isPartOf: { '@id': `${site.url}#site` },
    publisher: { '@id': `${site.url}#publisher` },
    blogPost: posts.length > 0 ? posts : undefined,
  }
}
