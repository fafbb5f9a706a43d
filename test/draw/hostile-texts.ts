import type { SceneWishes } from './scenes.ts'

const sentence = 'Hvorfor gør vi egentlig det her igen og igen? '

/** Titles that have broken cards elsewhere. */
export const HOSTILE: Readonly<Record<string, SceneWishes & { readonly title: string }>> = {
  'a title of 200 characters': { title: sentence.repeat(5).slice(0, 200) },
  'a Danish compound of 80 letters': {
    title: 'Speciallægepraksisplanlægningsstabiliseringsperiodeforlængelsesansøgningsblanket',
  },
  'a compound in a sentence': {
    title: 'Udfyld din speciallægepraksisplanlægningsstabiliseringsperiodeforlængelsesansøgning i dag',
  },
  Latin: { title: 'ÅRETS ÆNDRINGER: ÉN ØL, ŐSZ, ŻÓŁĆ, ČEŠTINA, Đặng Thị', lang: 'da' },
  Greek: { title: 'Ένα άρθρο που δεν παλιώνει ποτέ', lang: 'el' },
  Cyrillic: { title: 'Как написать статью, которая не стареет', lang: 'ru' },
  Arabic: { title: 'مرحبا بالعالم (123) كيف الحال [abc]؟', lang: 'ar', dir: 'rtl' },
  Hebrew: { title: 'שָׁלוֹם (12.5%) עולם [abc] “ציטוט”', lang: 'he', dir: 'rtl' },
  Devanagari: { title: 'हिन्दी में एक लंबा शीर्षक जो दो पंक्तियों में है', lang: 'hi' },
  Bengali: { title: 'বাংলা ভাষায় একটি দীর্ঘ শিরোনাম', lang: 'bn' },
  Tamil: { title: 'தமிழில் ஒரு நீண்ட தலைப்பு', lang: 'ta' },
  Thai: { title: 'ภาษาไทยสวยงามมากและอ่านง่ายสำหรับทุกคนในโลกนี้', lang: 'th' },
  Georgian: { title: 'ქართული სათაური, რომელიც არ ძველდება', lang: 'ka' },
  Armenian: { title: 'Հայերեն վերնագիր, որը չի հնանում', lang: 'hy' },
  Japanese: { title: '日本語のテキストは改行が難しいです。しかし、できます。', lang: 'ja' },
  'scripts mixed in one line': { title: 'Ελλάδα Россия עברית العربية ไทย 日本 हिन्दी', lang: 'en' },
  'right to left in a text that runs left to right': {
    title: 'The word שלום (peace) and 123 مرحبا [hello]',
    lang: 'en',
  },
  'emoji with joiners, skin, keycaps and flags': {
    title: 'Hele holdet 👩‍👩‍👧 🧑🏽‍💻 🇩🇰 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ ❤️ 🏳️‍🌈 klar',
    lang: 'da',
  },
  'emoji alone': { title: '🎉🎊👩‍👩‍👧🏳️‍🌈' },
  'hyphens and spaces that most fonts lack': { title: 'co‑operate 10 000 a–b ‐ c' },
  'pairs that fonts join': { title: 'a -> b => c <= d != e fi ffl www 0x10 -- +++' },
  'marks of HTML': { title: '<script>alert(1)</script> <b>&amp; "quotes" \'and\' ]]> {{ x }}' },
  'controls and halves of pairs': { title: 'A\u0000B\u0008C\ud83dD\uffffE\u202eF\udc00G\u2028H' },
  '10,000 letters': { title: 'Endless words '.repeat(715) },
  '10,000 letters without a space': { title: 'x'.repeat(10_000) },
  'soft hyphens': { title: 'Til\u00adfreds\u00adheds\u00adunder\u00adsøgel\u00adse' },
  'emoji newer than the pictures, and flags of nowhere': { title: '🍋‍🟩 🐦‍🔥 🧑🏿‍🦽‍➡️ 👩‍🐶 🐶🏿 🇽🇽' },
  'signs that are asked for as text': { title: 'I ❤︎ ☺︎ ✈︎ ↗︎ ☕︎' },
  'marks as wide as Chinese letters': { title: 'すごい！本当？：（～＆ A → B' },
  'towers of marks': { title: `Z${'\u0300'.repeat(50)}algo` },
  'ligatures of old files': { title: 'ﬁne ﬂags, oﬀ ‟quoted”' },
  nothing: { title: '' },
  'white space alone': { title: ' \n\t\u00a0 ' },
}
