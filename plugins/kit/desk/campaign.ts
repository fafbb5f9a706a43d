/** Where the browser keeps the campaign of all links. */
const KEY = 'perennial-kit-campaign'

/** Is sent by the document when another campaign is entered, which is its `detail`. */
export const CAMPAIGN = 'perennial:campaign'

declare global {
  interface DocumentEventMap {
    [CAMPAIGN]: CustomEvent<string>
  }
}

/** Let somebody enter a campaign once, for the links of all articles. Where the browser keeps nothing, it holds for the page that is open. */
export function askCampaign(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-campaign]')) {
    const input = form.querySelector('input')
    if (!input) continue
    form.hidden = false
    input.value = keptCampaign()
    form.addEventListener('submit', (event) => event.preventDefault())
    input.addEventListener('input', () => {
      keep(input.value)
      document.dispatchEvent(new CustomEvent(CAMPAIGN, { detail: input.value }))
    })
  }
}

/** Give the campaign that was entered; empty where none was. */
export function keptCampaign(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

function keep(campaign: string): void {
  try {
    if (campaign.trim() === '') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, campaign)
  } catch {
    return
  }
}
