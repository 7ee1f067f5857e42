/** The mark: an eye that rests on a line, its pupil warm. Decorative, the name stands beside it. */
export const Mark = () => (
  <svg
    class="sl-mark"
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 40 32"
    width="40"
    height="32"
    aria-hidden="true"
    focusable="false"
  >
    <path class="sl-mark__line" d="M2 25h36" />
    <path class="sl-mark__line" d="M4 25C9 11 31 11 36 25" />
    <circle class="sl-mark__pupil" cx="20" cy="19" r="4.5" />
    <path class="sl-mark__ray" d="M20 3v5M8.5 6.5l2.7 4M31.5 6.5l-2.7 4" />
  </svg>
)
