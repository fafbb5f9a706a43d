import { HtmlValidate, type RuleConfig } from 'html-validate'

const rules: RuleConfig = {
  // Safari drops a list from its accessibility tree when its bullets are styled away; the role brings it back.
  'no-redundant-role': ['error', { exclude: ['list'] }],
  // Headings have the ids that GitHub gives them, which may begin with a digit; HTML allows every id without spaces.
  'valid-id': ['error', { relaxed: true }],
  // The box that a wide table scrolls in is no section of the text; the role gives it a name for the keyboard.
  'prefer-native-element': ['error', { exclude: ['region'] }],
}

/** What counts as valid HTML on a page. */
export const forPages = new HtmlValidate({ extends: ['html-validate:recommended'], rules })

/** What does on a page of the kit, whose forms do at once what is typed and ticked in them: they have nothing to send. */
export const forKit = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { ...rules, 'wcag/h32': 'off' },
})

/** What does in a mail. */
export const forMails = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Mail programs strip style sheets, know no newer layout than tables, and read the old attributes.
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'prefer-tbody': 'off',
    // The word that mail programs have known longest; a role of "none" means the same.
    'presentation-role-style': 'off',
    // Outlook draws buttons only from what stands in such comments.
    'no-conditional-comment': 'off',
    // Either case is the same doctype.
    'doctype-style': 'off',
  },
})
