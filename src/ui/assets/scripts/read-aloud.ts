/** Shows the buttons that read a page aloud where the device has a voice for its language, and reads when pressed. */
export function readAloud(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-read-aloud]')]
  if (buttons.length === 0 || !('speechSynthesis' in window)) return
  const offer = (): void => {
    const voice = voiceFor(document.documentElement.lang, speechSynthesis.getVoices())
    buttons.forEach(button => {
      button.hidden = voice === undefined
      if (voice) button.onclick = () => readOrStop(button, voice)
    })
  }
  offer()
  speechSynthesis.addEventListener('voiceschanged', offer)
  window.addEventListener('pagehide', () => {
    speechSynthesis.cancel()
  })
}

/** A voice whose language is the page’s: a Welsh text read by an English voice helps nobody. */
const voiceFor = (language: string, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined =>
  voices.find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)

function readOrStop(button: HTMLButtonElement, voice: SpeechSynthesisVoice): void {
  const words = button.querySelector('span')
  const [reads, stops] = [words?.textContent ?? '', button.dataset['stop'] ?? '']
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel()
    return
  }
  const texts = [...document.querySelectorAll('[data-spoken]')].map(({ textContent }) => textContent.trim())
  const speech = new SpeechSynthesisUtterance(texts.join('. '))
  speech.voice = voice
  speech.lang = voice.lang
  speech.rate = 0.9
  speech.onend = speech.onerror = () => {
    if (words) words.textContent = reads
  }
  if (words) words.textContent = stops
  speechSynthesis.speak(speech)
}
