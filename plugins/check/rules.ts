import type { Rule } from './rule.ts'
import { alias } from './rules/alias.ts'
import { altText } from './rules/alt-text.ts'
import { book } from './rules/book.ts'
import { bookLanguage } from './rules/book-language.ts'
import { box } from './rules/box.ts'
import { brokenLink } from './rules/broken-link.ts'
import { choiceStale } from './rules/choice-stale.ts'
import { choices } from './rules/choices.ts'
import { codeLanguage } from './rules/code-language.ts'
import { comment } from './rules/comment.ts'
import { controlCharacter } from './rules/control-character.ts'
import { curlyQuotes } from './rules/curly-quotes.ts'
import { deadEnd } from './rules/dead-end.ts'
import { description } from './rules/description.ts'
import { descriptionLength } from './rules/description-length.ts'
import { draft } from './rules/draft.ts'
import { duplicateDescription } from './rules/duplicate-description.ts'
import { duplicateKey } from './rules/duplicate-key.ts'
import { duplicateSlug } from './rules/duplicate-slug.ts'
import { duplicateTitle } from './rules/duplicate-title.ts'
import { duplicateTopic } from './rules/duplicate-topic.ts'
import { emptyHeading } from './rules/empty-heading.ts'
import { encoding } from './rules/encoding.ts'
import { farJump } from './rules/far-jump.ts'
import { fileName } from './rules/file-name.ts'
import { fileSize } from './rules/file-size.ts'
import { frontMatter } from './rules/front-matter.ts'
import { frontMatterAliases } from './rules/front-matter-aliases.ts'
import { frontMatterLanguage } from './rules/front-matter-language.ts'
import { frontMatterSize } from './rules/front-matter-size.ts'
import { frontMatterValue } from './rules/front-matter-value.ts'
import { gitHistory } from './rules/git-history.ts'
import { headingOrder } from './rules/heading-order.ts'
import { hiddenFile } from './rules/hidden-file.ts'
import { htmlSize } from './rules/html-size.ts'
import { hub } from './rules/hub.ts'
import { image } from './rules/image.ts'
import { imageWeight } from './rules/image-weight.ts'
import { introduction } from './rules/introduction.ts'
import { landing } from './rules/landing.ts'
import { language } from './rules/language.ts'
import { lift } from './rules/lift.ts'
import { linkSuggestion } from './rules/link-suggestion.ts'
import { linkText } from './rules/link-text.ts'
import { loop } from './rules/loop.ts'
import { lost } from './rules/lost.ts'
import { mailLine } from './rules/mail-line.ts'
import { mergeConflict } from './rules/merge-conflict.ts'
import { movedLink } from './rules/moved-link.ts'
import { nearName } from './rules/near-name.ts'
import { nesting } from './rules/nesting.ts'
import { next } from './rules/next.ts'
import { noSite } from './rules/no-site.ts'
import { notRead } from './rules/not-read.ts'
import { nothingLifted } from './rules/nothing-lifted.ts'
import { obsidian } from './rules/obsidian.ts'
import { offer } from './rules/offer.ts'
import { offerExpired } from './rules/offer-expired.ts'
import { offerMissing } from './rules/offer-missing.ts'
import { offerTarget } from './rules/offer-target.ts'
import { orphan } from './rules/orphan.ts'
import { postLength } from './rules/post-length.ts'
import { proof } from './rules/proof.ts'
import { quoteLength } from './rules/quote-length.ts'
import { readability } from './rules/readability.ts'
import { remoteImage } from './rules/remote-image.ts'
import { repeatedHeading } from './rules/repeated-heading.ts'
import { reservedSlug } from './rules/reserved-slug.ts'
import { reviewDue } from './rules/review-due.ts'
import { sameIntent } from './rules/same-intent.ts'
import { series } from './rules/series.ts'
import { skippedStage } from './rules/skipped-stage.ts'
import { slug } from './rules/slug.ts'
import { stageContradicted } from './rules/stage-contradicted.ts'
import { stageUnsure } from './rules/stage-unsure.ts'
import { symbolicLink } from './rules/symbolic-link.ts'
import { textSize } from './rules/text-size.ts'
import { title } from './rules/title.ts'
import { titleLength } from './rules/title-length.ts'
import { tooDeep } from './rules/too-deep.ts'
import { translation } from './rules/translation.ts'
import { translationDrift } from './rules/translation-drift.ts'
import { translationMissing } from './rules/translation-missing.ts'
import { unknownKey } from './rules/unknown-key.ts'
import { unreachedDecision } from './rules/unreached-decision.ts'
import { unreadable } from './rules/unreadable.ts'
import { yaml } from './rules/yaml.ts'
import { yamlComment } from './rules/yaml-comment.ts'
import { yamlValue } from './rules/yaml-value.ts'

/** Every rule by its id, a line each, in the order of the alphabet. Its file has the same name. */
export const RULES: Readonly<Record<string, Rule>> = {
  alias,
  'alt-text': altText,
  book,
  'book-language': bookLanguage,
  box,
  'broken-link': brokenLink,
  'choice-stale': choiceStale,
  choices,
  'code-language': codeLanguage,
  comment,
  'control-character': controlCharacter,
  'curly-quotes': curlyQuotes,
  'dead-end': deadEnd,
  description,
  'description-length': descriptionLength,
  draft,
  'duplicate-description': duplicateDescription,
  'duplicate-key': duplicateKey,
  'duplicate-slug': duplicateSlug,
  'duplicate-title': duplicateTitle,
  'duplicate-topic': duplicateTopic,
  'empty-heading': emptyHeading,
  encoding,
  'far-jump': farJump,
  'file-name': fileName,
  'file-size': fileSize,
  'front-matter': frontMatter,
  'front-matter-aliases': frontMatterAliases,
  'front-matter-language': frontMatterLanguage,
  'front-matter-size': frontMatterSize,
  'front-matter-value': frontMatterValue,
  'git-history': gitHistory,
  'heading-order': headingOrder,
  'hidden-file': hiddenFile,
  'html-size': htmlSize,
  hub,
  image,
  'image-weight': imageWeight,
  introduction,
  landing,
  language,
  lift,
  'link-suggestion': linkSuggestion,
  'link-text': linkText,
  loop,
  lost,
  'mail-line': mailLine,
  'merge-conflict': mergeConflict,
  'moved-link': movedLink,
  'near-name': nearName,
  nesting,
  next,
  'no-site': noSite,
  'not-read': notRead,
  'nothing-lifted': nothingLifted,
  obsidian,
  offer,
  'offer-expired': offerExpired,
  'offer-missing': offerMissing,
  'offer-target': offerTarget,
  orphan,
  'post-length': postLength,
  proof,
  'quote-length': quoteLength,
  readability,
  'remote-image': remoteImage,
  'repeated-heading': repeatedHeading,
  'reserved-slug': reservedSlug,
  'review-due': reviewDue,
  'same-intent': sameIntent,
  series,
  'skipped-stage': skippedStage,
  slug,
  'stage-contradicted': stageContradicted,
  'stage-unsure': stageUnsure,
  'symbolic-link': symbolicLink,
  'text-size': textSize,
  title,
  'title-length': titleLength,
  'too-deep': tooDeep,
  translation,
  'translation-drift': translationDrift,
  'translation-missing': translationMissing,
  'unknown-key': unknownKey,
  'unreached-decision': unreachedDecision,
  unreadable,
  yaml,
  'yaml-comment': yamlComment,
  'yaml-value': yamlValue,
}
