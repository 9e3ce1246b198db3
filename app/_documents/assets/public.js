// Comfort only: everything works without it. Counts long texts, keeps what was typed when the line drops, and brings
// the reader to what is wrong. Nothing is stored: a draft is in memory and gone with the page.
;(() => {
  const words =
    document.documentElement.lang === 'en'
      ? {
          left: (n) => `${n} characters left.`,
          over: (n) => `${n} characters too many. Please shorten it, or send the rest later.`,
          offline: 'No connection. Your text is still here. You can go on as soon as you are online again.',
        }
      : {
          left: (n) => `Nog ${n} tekens over.`,
          over: (n) => `${n} tekens te veel. Maak het korter, of stuur de rest later.`,
          offline: 'Geen verbinding. Uw tekst staat nog hier. U kunt verder zodra u weer verbinding heeft.',
        }

  const summary = document.querySelector('.summary')
  if (summary) summary.focus()

  for (const area of document.querySelectorAll('textarea[data-max]')) {
    const max = Number(area.dataset.max)
    const count = document.createElement('p')
    count.className = 'count'
    count.setAttribute('role', 'status')
    area.after(count)
    let wait
    const tell = () => {
      const left = max - area.value.length
      count.textContent = left > max / 4 ? '' : left >= 0 ? words.left(left) : words.over(-left)
      count.classList.toggle('over', left < 0)
    }
    area.addEventListener('input', () => {
      clearTimeout(wait)
      wait = setTimeout(tell, 600)
    })
    tell()
  }

  const form = document.querySelector('form[data-keep]')
  if (!form) return
  let banner
  const say = () => {
    if (navigator.onLine) {
      banner?.remove()
      banner = undefined
    } else if (!banner) {
      banner = document.createElement('p')
      banner.className = 'offline'
      banner.setAttribute('role', 'status')
      banner.textContent = words.offline
      document.body.prepend(banner)
    }
  }
  addEventListener('online', say)
  addEventListener('offline', say)
  let sent = false
  form.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      event.preventDefault()
      say()
      return
    }
    if (sent) event.preventDefault()
    sent = true
    setTimeout(() => {
      sent = false
    }, 8000)
  })
  addEventListener('pageshow', () => {
    sent = false
  })
})()
