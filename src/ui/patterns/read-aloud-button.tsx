import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'

const READ: Words = { en: 'Read it to me', cy: 'Darllenwch ef i mi' }
const STOP: Words = { en: 'Stop reading', cy: 'Peidio â darllen' }

/** Reads the page’s `data-spoken` texts aloud. It shows itself only where the device has a voice for the language. */
export function ReadAloudButton() {
  const { t } = useView()
  return (
    <button type="button" class="sl-read-aloud" data-read-aloud data-stop={t(STOP)} hidden>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
        <path fill="currentColor" d="M4 12h5l8-7v22l-8-7H4z" />
        <path class="sl-read-aloud__waves" d="M21 11c3 3 3 7 0 10M24.500 7.500c5 5 5 12 0 17" />
      </svg>
      <span>{t(READ)}</span>
    </button>
  )
}
