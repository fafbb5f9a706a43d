import type { Rule } from '../rule.ts'

/**
 * A picture that is missing, damaged or too large is left out of the page, the card and the book; what you wrote as its
 * text stands in its place. Put the file beside the text, mend its address (from `public/` it begins with `/`), or export it
 * again. What could do harm is an error, and stays one: a drawing that is refused, and a file outside of your own folders.
 *
 * A drawing (SVG) is read part by part and written anew: shapes, text, colours and pictures inside it (PNG, JPEG) stay,
 * and what its program says of itself, of you and of your computer goes. A drawing that would run a script, load anything
 * from elsewhere, or take more than three seconds to draw is refused, with the element and its line. So is one whose words
 * are HTML (`<foreignObject>`), since no card, book or mail shows them: in Mermaid set `htmlLabels: false`, in draw.io turn
 * off "Word Wrap" and "Formatted Text" of the labels. A drawing that moves stands still, and that is a warning.
 *
 * The same holds for a file in `public/` that a text names. Whatever else is in `public/` is copied as it is: what you put
 * there, you vouch for.
 *
 * Pictures from a phone in HEIC are named with what to do. Of photographs, too, nothing goes on but the picture: no place,
 * no camera, no time.
 *
 * ```md wrong
 * # How to store bikes
 *
 * ![Bikes that hang on a wall](wall/bikes.jpgg)
 * ^
 * ```
 *
 * ```md right
 * # How to store bikes
 *
 * ![Bikes that hang on a wall](bikes.jpg)
 * ```
 */
export const image: Rule = {
  summary: 'Pictures that are missing, damaged, unsafe or without end',
  severity: 'warning',
  keepsErrors: true,
}
