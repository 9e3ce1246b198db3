// Comfort only: everything works without it. Counts long texts, keeps what was typed when the connection drops, when
// somebody goes back or reloads, and brings the reader to what is wrong. The draft lives in the history of this one tab
// and goes with it: nothing is put in the browser's storage.
;(() => {
  const texts = {
    nl: {
      left: (n) => `Nog ${n} tekens over.`,
      over: (n) => `${n} tekens te veel. Maak het korter, of stuur de rest later.`,
      offline: 'Geen verbinding. Uw tekst staat nog hier. Probeer het opnieuw als u weer verbinding hebt.',
    },
    en: {
      left: (n) => `${n} characters left.`,
      over: (n) => `${n} characters too many. Please shorten it, or send the rest later.`,
      offline: 'No connection. Your text is still here. Try again as soon as you are online.',
    },
  }
  const words = () => texts[document.documentElement.lang] ?? texts.nl
  const formHere = () => document.querySelector('form[data-keep]')

  const count = (area) => {
    const max = Number(area.dataset.max)
    const line = document.createElement('p')
    line.className = 'count'
    line.setAttribute('role', 'status')
    area.after(line)
    const tell = () => {
      const left = max - area.value.length
      line.textContent = left > max / 4 ? '' : left < 0 ? words().over(-left) : words().left(left)
      line.classList.toggle('over', left < 0)
    }
    let wait
    area.addEventListener('input', () => {
      clearTimeout(wait)
      wait = setTimeout(tell, 600)
    })
    tell()
  }

  const say = (text) => {
    document.querySelector('.offline')?.remove()
    if (!text) return
    const banner = document.createElement('p')
    banner.className = 'offline'
    banner.setAttribute('role', 'status')
    banner.textContent = text
    document.body.prepend(banner)
  }

  /**
   * Keeps this page of the form, as it is now, with its place in the history of the tab: going back or reloading then asks
   * for the page (a GET) and gets what was typed from here, where the browser would otherwise have nothing to show.
   */
  const remember = () => {
    const form = formHere()
    const page = form?.querySelector('input[name="page"]')?.value
    if (!page) return
    const body = new URLSearchParams(new FormData(form))
    body.set('go', `to:${page}`)
    history.replaceState({ body: body.toString() }, '', location.href)
  }

  /** Shows the page that was kept, by asking for it again: such a form never files anything. */
  const restore = async (body) => {
    try {
      const response = await fetch(formHere().action, { method: 'POST', body: new URLSearchParams(body) })
      if (!response.ok) return
      const next = new DOMParser().parseFromString(await response.text(), 'text/html')
      document.title = next.title
      document.documentElement.lang = next.documentElement.lang
      document.body.replaceWith(document.adoptNode(next.body))
      begin()
    } catch {
      say(words().offline)
    }
  }

  const begin = () => {
    for (const area of document.querySelectorAll('textarea[data-max]')) count(area)
    const form = formHere()
    if (!form) return
    remember()
    let wait
    let sentAt = 0
    form.addEventListener('input', () => {
      clearTimeout(wait)
      wait = setTimeout(remember, 400)
    })
    form.addEventListener('submit', (event) => {
      clearTimeout(wait)
      remember()
      const twice = Date.now() - sentAt < 3000
      if (!navigator.onLine) say(words().offline)
      if (twice || !navigator.onLine) event.preventDefault()
      else sentAt = Date.now()
    })
  }

  addEventListener('offline', () => formHere() && say(words().offline))
  addEventListener('online', () => say(''))

  const kept = history.state?.body
  if (kept && formHere()) restore(kept)
  else begin()
  document.querySelector('.summary')?.focus()
})()
