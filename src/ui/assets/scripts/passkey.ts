import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/** Registers or signs in with a passkey: asks for the options, lets the device answer, and goes where it is told. */
export async function usePasskey(offer: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const state = offer.querySelector<HTMLElement>('[data-passkey-state]')
  const { optionsUrl = '', verifyUrl = '', failed = '' } = button.dataset
  if (state) state.textContent = ''
  button.disabled = true
  try {
    const options = await post(optionsUrl)
    const answer =
      offer.dataset['passkey'] === 'register'
        ? await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
        : await startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON })
    const { location } = (await post(verifyUrl, answer)) as { location: string }
    window.location.assign(location)
  } catch {
    if (state) state.textContent = failed
    button.disabled = false
  }
}

async function post(url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'error',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  })
  if (!response.ok) throw new Error(`Answered ${response.status}`)
  return response.json()
}
