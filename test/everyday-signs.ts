/** Signs that people write every day, by what they write them for. */
export const EVERYDAY_SIGNS: Readonly<Record<string, string>> = {
  chemistry: '₀ ₁ ₂ ₃ ₄ ₅ ₆ ₇ ₈ ₉ ₊ ₋ ₙ',
  powers: '⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ⁺ ⁻ ⁿ',
  fractions: '½ ⅓ ⅔ ¼ ¾ ⅕ ⅛ ⅜ ⅝ ⅞',
  mathematics: '≤ ≥ ≠ ≈ ≡ ± × ÷ − · √ ∞ ∑ ∏ ∫ ∂ ∆ ∇ ∈ ∩ ∪ ∅ ∝ ∠ ⊥ ⌀ ∴ ⟂ ⇒ ⇔',
  arrows: '→ ← ↑ ↓ ↔ ↕ ↗ ↘ ↙ ↖ ⇑ ⇓ ↩ ↪ ➜ ➔ ➤ ⬆ ⬇ ⬅ ➡',
  ticks: '✓ ✔ ✗ ✘ ☐ ☑ ☒ ★ ☆ ✦ ● ○ ◆ ◇ ■ □ ▲ △ ▼ ▶ ◀ ▪ • ‣ ◦ ❖',
  units: '° ℃ ℉ Å µ μ Ω Ω ‰ ‱ % ′ ″ № ℓ ª º',
  writing: '§ ¶ † ‡ … – — “ ” „ ‚ ‘ ’ » « › ‹ ¿ ¡ ‽ ※ ™ ® © ℗ ℠',
  money: '€ £ ¥ ₹ ₿ ₽ ₺ ₩ ₫ ¢ ¤',
  numbers: '① ② ③ ⑩ ⑪ ⑳ ❶ ❷ Ⓐ ⓐ Ⅰ Ⅳ Ⅻ ⅳ',
  boxes: '─ │ ┌ ┐ └ ┘ ├ ┤ ┬ ┴ ┼ ═ ║ █ ▓ ▒ ░',
  keys: '⌘ ⌥ ⇧ ⌃ ⎋ ⌫ ⏎ ⇥ ↵',
  pictograms: '☎ ✉ ✂ ✏ ✈ ♻ ⚖ ⚑ ⚠ ⚙ ☀ ☁ ☂ ♠ ♣ ♥ ♦ ♀ ♂ ♪ ♫ ♭ ♯ ⏱ ⚡',
}

/** Spaces and hyphens that are there to keep words together or apart, within words. */
export const EVERYDAY_SPACES = '5\u2009kg, 5\u202f%, 5\u00a0m, e\u2011bog, a\u2010b, −5\u202f°C'

/** Each sign once. */
export const ALL_SIGNS = [...new Set(Object.values(EVERYDAY_SIGNS).join(' ').split(' '))]
