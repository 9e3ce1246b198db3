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
    line.className = 'mt-1 text-page-small text-page-muted data-over:font-semibold data-over:text-page-danger'
    line.setAttribute('role', 'status')
    area.after(line)
    const tell = () => {
      const left = max - area.value.length
      line.textContent = left > max / 4 ? '' : left < 0 ? words().over(-left) : words().left(left)
      line.toggleAttribute('data-over', left < 0)
    }
    let wait
    area.addEventListener('input', () => {
      clearTimeout(wait)
      wait = setTimeout(tell, 600)
    })
    tell()
  }

  const say = (text) => {
    document.querySelector('[data-offline]')?.remove()
    if (!text) return
    const banner = document.createElement('p')
    banner.className = 'sticky top-0 z-2 bg-page-ink px-5 py-3 text-page-small text-page-canvas'
    banner.setAttribute('data-offline', '')
    banner.setAttribute('role', 'status')
    banner.textContent = text
    document.body.prepend(banner)
  }

  let wait
  /** Everything that was answered on any page of the form, as it stands now; this document's own memory, gone with it. */
  let latest = null

  const pageOf = (form) => form?.querySelector('input[name="page"]')?.value

  const answersOn = (form) => {
    const body = new URLSearchParams(new FormData(form))
    body.set('go', `to:${pageOf(form)}`)
    return body.toString()
  }

  /**
   * Keeps this page of the form, as it is now, with its place in the history of the tab: going back or reloading then asks
   * for the page and gets what was typed from here, where the browser would otherwise have nothing to show.
   */
  const remember = () => {
    const form = formHere()
    const page = pageOf(form)
    if (!page) return
    latest = answersOn(form)
    history.replaceState({ body: latest, page }, '', location.href)
  }

  const show = (html) => {
    const next = new DOMParser().parseFromString(html, 'text/html')
    document.title = next.title
    document.documentElement.lang = next.documentElement.lang
    document.body.replaceWith(document.adoptNode(next.body))
    begin()
  }

  const ask = (body) => fetch(formHere().action, { method: 'POST', body: new URLSearchParams(body) })

  /** Shows a page again, with the newest answers of every page: such a form never files anything. */
  const restore = async ({ body, page }) => {
    const newest = new URLSearchParams(latest ?? body)
    if (page) newest.set('go', `to:${page}`)
    try {
      const response = await ask(newest)
      if (response.ok) show(await response.text())
    } catch {
      say(words().offline)
    }
  }

  /**
   * Goes to another page of the form without leaving this document, so that going back and on never loses what was typed
   * on a later page. Whatever goes wrong, the form is sent as it would be without a script.
   */
  const turn = async (form, go) => {
    const body = new URLSearchParams(new FormData(form))
    body.set('go', go)
    try {
      const response = await ask(body)
      if (response.redirected || ![200, 422].includes(response.status)) return sendPlainly(form, go)
      const html = await response.text()
      history.pushState(null, '', location.href)
      show(html)
      scrollTo(0, 0)
      const first = document.querySelector('[role="alert"]') ?? document.querySelector('h1')
      first?.setAttribute('tabindex', '-1')
      first?.focus()
    } catch {
      say(words().offline)
    }
  }

  const sendPlainly = (form, go) => {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: 'go', value: go })
    form.append(field)
    form.submit()
  }

  const begin = () => {
    for (const area of document.querySelectorAll('textarea[data-max]')) count(area)
    const form = formHere()
    if (!form) return
    remember()
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
      if (twice || !navigator.onLine) return event.preventDefault()
      sentAt = Date.now()
      const go = event.submitter?.value
      if (!pageOf(form) || !go || go === 'send') return
      event.preventDefault()
      turn(form, go)
    })
  }

  addEventListener('popstate', (event) => {
    const form = formHere()
    if (!event.state?.body || !form) return
    clearTimeout(wait)
    if (pageOf(form)) latest = answersOn(form)
    restore(event.state)
  })
  addEventListener('offline', () => formHere() && say(words().offline))
  addEventListener('online', () => say(''))

  const kept = history.state
  if (kept?.body && formHere()) restore(kept)
  else begin()
  document.querySelector('[role="alert"]')?.focus()
})()
