/** Shows the passkey buttons where the browser knows passkeys; the code for them is fetched only then. */
export function offerPasskeys(): void {
  const offers = document.querySelectorAll<HTMLElement>('[data-passkey]')
  if (offers.length === 0 || !('PublicKeyCredential' in window)) return
  offers.forEach(offer => {
    offer.hidden = false
    offer.querySelector('button')?.addEventListener('click', event => {
      const button = event.currentTarget as HTMLButtonElement
      void import('./passkey.ts').then(({ usePasskey }) => usePasskey(offer, button))
    })
  })
}
