/** What an answer may look like: a face for how something is, a sign for whether it is so. */
export type Drawn =
  'very-good' | 'good' | 'all-right' | 'not-good' | 'bad' | 'true' | 'sometimes' | 'not-true' | 'not-sure'

const MOUTHS: Readonly<Partial<Record<Drawn, string>>> = {
  'very-good': 'M19 37c3 9.500 23 9.500 26 0z',
  good: 'M20 39c5 6 19 6 24 0',
  'all-right': 'M21 41h22',
  'not-good': 'M21 44c5-5 17-5 22 0',
  bad: 'M19 46c4-9 22-9 26 0',
}
const SIGNS: Readonly<Partial<Record<Drawn, string>>> = {
  true: 'M19 33.500l9 9 17-20',
  sometimes: 'M17 35c5-9 10-9 15-3s10 6 15-3',
  'not-true': 'M22 22l20 20M42 22L22 42',
  'not-sure': 'M25 25c0-9.500 14.500-9.500 14.500-1 0 6-7.500 6-7.500 12M32 43.500v.6',
}

/** A simple drawing beside the words of an answer. It says nothing that the words do not. */
export const Drawing = ({ of }: { readonly of: Drawn }) => (
  <svg
    class={`sl-drawing sl-drawing--${of}`}
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 64 64"
    width="64"
    height="64"
    aria-hidden="true"
    focusable="false"
  >
    <circle class="sl-drawing__face" cx="32" cy="32" r="28" />
    {MOUTHS[of] !== undefined && (
      <>
        <circle class="sl-drawing__eye" cx="23" cy="26" r="3.200" />
        <circle class="sl-drawing__eye" cx="41" cy="26" r="3.200" />
        {of === 'bad' && <path class="sl-drawing__line" d="M17 21l7-4M47 21l-7-4" />}
      </>
    )}
    <path class="sl-drawing__line" d={MOUTHS[of] ?? SIGNS[of] ?? ''} />
  </svg>
)
