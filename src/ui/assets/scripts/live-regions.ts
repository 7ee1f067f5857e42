const EVERY = 1_000

/** A region with `data-poll-url` is fetched anew each second until what it shows is `data-done`. */
export function keepUpToDate(): void {
  document.querySelectorAll<HTMLElement>('[data-poll-url]').forEach(region => {
    window.setTimeout(() => void refresh(region), EVERY)
  })
}

async function refresh(region: HTMLElement): Promise<void> {
  const html = await fragment(region.dataset['pollUrl'] ?? '')
  if (html !== null && html !== region.innerHTML) region.innerHTML = html
  const done = region.querySelector<HTMLElement>('[data-done]')
  if (!done) {
    window.setTimeout(() => void refresh(region), EVERY)
    return
  }
  const next = done.dataset['next']
  if (next) window.location.assign(next)
}

async function fragment(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'text/html' } })
    return response.ok && !response.redirected ? await response.text() : null
  } catch {
    return null // away for a moment: asked again in a second
  }
}
