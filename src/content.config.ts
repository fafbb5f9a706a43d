import { defineCollection } from 'astro:content'
import { perennialLoader } from '../plugins/astro/loader.ts'

export const collections = {
  articles: defineCollection({ loader: perennialLoader('articles') }),
  pages: defineCollection({ loader: perennialLoader('pages') }),
  books: defineCollection({ loader: perennialLoader('books') }),
  shelves: defineCollection({ loader: perennialLoader('shelves') }),
  outputs: defineCollection({ loader: perennialLoader('outputs') }),
  site: defineCollection({ loader: perennialLoader('site') }),
}
