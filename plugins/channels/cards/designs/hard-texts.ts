import type { CardContent } from '../content.ts'

/** One word, as Danish makes them, that no line of a card takes. */
const COMPOUND = 'Speciallægepraksisplanlægningsstabiliseringsperiodeforlængelsesansøgningsblanket'

/** Change what a card says to what is hard to set: long, unbroken, from the right, or beyond letters. */
export const HARD_TEXTS = {
  long: (content) => ({
    ...content,
    lang: 'en',
    dir: 'ltr',
    title:
      'Why the readers who write to you after reading one long, patient article are worth more than those who come for a discount, and how a small company with no time at all can write for them, week by week',
    text:
      content.text && 'Words below the title that go on for longer than any writer wants them to. '.repeat(3),
    kicker: content.kicker && 'A topic with a long name of its own, and more',
    source:
      content.source && 'The title of an article that is long enough to need three lines of a card, and more',
    action: content.action && 'Read the whole article now',
    address: 'a-rather-long-name.of-a-site.example/with/a/path',
    site: 'The rather long name of a publishing house in Copenhagen',
    ...(content.number === undefined ? {} : { number: '1,234,567' }),
  }),
  compound: (content) => ({
    ...content,
    lang: 'da',
    dir: 'ltr',
    title: COMPOUND,
    text: content.text && COMPOUND,
    site: COMPOUND,
  }),
  arabic: (content) => ({
    ...content,
    lang: 'ar',
    dir: 'rtl',
    title: 'كيف تكتب مقالًا واحدًا يخدم قرّاءك سنوات طويلة (2026)؟',
    text: content.text && 'ابدأ بسؤال واحد، وأجب عنه في أول جملة.',
    kicker: content.kicker && 'التسويق بالمحتوى',
    source: content.source && 'دليل الكتابة الدائمة',
    action: content.action && 'اقرأ المقال كاملًا',
  }),
  emoji: (content) => ({
    ...content,
    title: 'Ship it 🚀, measure it 📈 and tell the whole team 👩🏽‍💻👨‍👩‍👧 (“really?” – yes ✅)',
    text: content.text && '5 ★ out of 5 → “worth it” ❤️',
    kicker: content.kicker && '🔥 News',
  }),
} as const satisfies Readonly<Record<string, (content: CardContent) => CardContent>>
