import { retryAfter, saveAt } from './draft-pace.ts'

/** Every form with `data-draft-url` is kept on the server as it is typed. */
export function keepDrafts(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-draft-url]').forEach(keepDraft)
}

type Typing = { first: number; last: number }

function keepDraft(form: HTMLFormElement): void {
  const url = form.dataset['draftUrl'] ?? ''
  const tell = teller(form)
  let typing: Typing | null = null
  let saving = false
  let leaving = false
  let failures = 0
  let timer = 0

  const wait = (milliseconds: number): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void save(), Math.max(0, milliseconds))
  }

  const typed = (): void => {
    const now = Date.now()
    typing = { first: typing?.first ?? now, last: now }
    if (!saving && failures === 0) wait(saveAt(typing.first, typing.last) - now)
  }

  const save = async (): Promise<void> => {
    if (!typing || saving || leaving) return
    const unsaved = typing
    typing = null
    saving = true
    const saved = await post(url, form)
    saving = false
    failures = saved ? 0 : failures + 1
    if (saved) tell.saved(saved.time)
    else {
      tell.failed()
      typing = { first: unsaved.first, last: Date.now() }
    }
    if (typing) wait(failures > 0 ? retryAfter(failures) : saveAt(typing.first, typing.last) - Date.now())
  }

  const leave = (): void => {
    if ((typing || saving) && !leaving) navigator.sendBeacon(url, answersOf(form))
    typing = null
  }

  form.addEventListener('input', typed)
  form.addEventListener('change', typed)
  form.addEventListener('submit', () => {
    leaving = true // what is sent in full needs no draft, and a late one must not follow it
  })
  window.addEventListener('pagehide', leave)
  window.addEventListener('online', () => {
    if (typing) wait(0)
  })
}

/** What the form would send, but its files and passwords. */
function answersOf(form: HTMLFormElement): URLSearchParams {
  const answers = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') answers.append(name, value)
  form.querySelectorAll<HTMLInputElement>('input[type="password"], [data-secret]').forEach(({ name }) => {
    answers.delete(name)
  })
  return answers
}

/** The time at which the server says that it kept the draft, or null where it did not. */
async function post(url: string, form: HTMLFormElement): Promise<{ time: string } | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: answersOf(form),
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'error', // to the sign-in page: not saved
    })
    if (!response.ok) return null
    const { savedAt } = (await response.json()) as { savedAt: string }
    return { time: CLOCK.format(new Date(savedAt)) }
  } catch {
    return null
  }
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/** Says what became of the draft, in the words that the form brings along. */
function teller(form: HTMLFormElement): { saved: (time: string) => void; failed: () => void } {
  const place = form.querySelector<HTMLElement>('[data-draft-state]')
  const say = (text: string, failed: boolean): void => {
    if (!place) return
    if (place.textContent !== text) place.textContent = text
    place.classList.toggle('sl-save-state--failed', failed)
  }
  return {
    saved: time => {
      say((form.dataset['saved'] ?? '').replace('{time}', time), false)
    },
    failed: () => {
      say(form.dataset['unsaved'] ?? '', true)
    },
  }
}
