import { type Certainty, CERTAINTY_WORDS } from '#kernel/certainty.ts'
import { useView } from '../view.tsx'

const SHAPES: Readonly<Record<Certainty, string>> = {
  published: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm3.300 3.800L7 9.200 4.800 7 3.600 8.200 7 11.600l5.500-5.600z',
  derived: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.700v10.600a5.300 5.300 0 0 0 0-10.600z',
  unconfirmed: 'M8 1 15.500 14.500H.5zM7.200 5.500l.2 4.700h1.200l.2-4.700zM8 11.100a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
}

/** How far a number can be relied on, in its words and a shape, to stand beside it. */
export const CertaintyMark = ({ certainty }: { readonly certainty: Certainty }) => (
  <span class={`sl-certainty-mark sl-certainty-mark--${certainty}`}>
    <svg
      class="sl-certainty-mark__shape"
      focusable="false"
      aria-hidden="true"
      viewBox="0 0 16 16"
      width="16"
      height="16"
    >
      <path fill="currentColor" fill-rule="evenodd" d={SHAPES[certainty]} />
    </svg>
    {useView().t(CERTAINTY_WORDS[certainty])}
  </span>
)
