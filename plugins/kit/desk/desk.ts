import { buildLinks } from './build-link.ts'
import { askCampaign } from './campaign.ts'
import { chooseSentences } from './choose-sentences.ts'
import { comeBack } from './come-back.ts'
import { copyTexts } from './copy-texts.ts'
import { downloadAll } from './download-all.ts'
import { editTexts } from './edit-texts.ts'
import { enlarge } from './enlarge.ts'
import { findArticles } from './find-articles.ts'
import { markUsed } from './mark-used.ts'
import { openFolder } from './open-folder.ts'
import { showLetters } from './show-letters.ts'
import { sortCampaigns } from './sort-campaigns.ts'
import { speak } from './speak.ts'
import { tagPosts } from './tag-posts.ts'

/** Do all that the kit does in a browser, each where the page has something for it to do. */
export function desk(): void {
  speak()
  askCampaign()
  tagPosts()
  copyTexts()
  openFolder()
  downloadAll()
  findArticles()
  sortCampaigns()
  enlarge()
  markUsed()
  buildLinks()
  editTexts()
  chooseSentences()
  showLetters()
  comeBack()
}
