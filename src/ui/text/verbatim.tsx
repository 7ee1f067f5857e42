/** What someone typed over several lines, shown with their lines kept. */
export const Verbatim = ({ children }: { readonly children: string }) => <div class="sl-verbatim">{children}</div>
