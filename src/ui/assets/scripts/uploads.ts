/** A form with `data-upload` shows how much of its file has been sent. Anything unusual is left to the browser. */
export function showUploads(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-upload]').forEach(form => {
    form.addEventListener('submit', event => {
      const hasFile = [...new FormData(form).values()].some(value => value instanceof File && value.size > 0)
      if (!hasFile) return
      event.preventDefault()
      send(form, showProgress(form))
    })
  })
}

function send(form: HTMLFormElement, show: (share: number) => void): void {
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.setRequestHeader('accept', 'application/json')
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    show(total > 0 ? loaded / total : 0)
  })
  request.addEventListener('load', () => {
    const location = locationIn(request.responseText)
    if (location === null) form.submit()
    else window.location.assign(location)
  })
  request.addEventListener('error', () => {
    form.submit()
  })
  request.send(new FormData(form))
}

function locationIn(text: string): string | null {
  try {
    const answer = JSON.parse(text) as { location?: unknown }
    return typeof answer.location === 'string' ? answer.location : null
  } catch {
    return null // a page, not an answer to a script
  }
}

function showProgress(form: HTMLFormElement): (share: number) => void {
  const words = form.dataset['upload'] ?? ''
  const place = document.createElement('div')
  place.className = 'sl-progress'
  const bar = document.createElement('progress')
  bar.className = 'sl-progress__bar'
  bar.max = 1
  const figure = document.createElement('span')
  figure.className = 'sl-progress__figure'
  figure.setAttribute('role', 'status')
  place.append(bar, figure)
  form.append(place)
  return share => {
    const text = words.replace('{percent}', String(Math.floor(share * 10) * 10))
    bar.value = share
    bar.setAttribute('aria-label', text)
    if (figure.textContent !== text) figure.textContent = text
  }
}
