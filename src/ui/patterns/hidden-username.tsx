/** Tells a password manager whose password a form sets. Nobody sees it and it is not a question. */
export const HiddenUsername = ({ children }: { readonly children: string }) => (
  <input type="text" autocomplete="username" value={children} readonly hidden aria-hidden="true" tabindex={-1} />
)
