import { type RefObject, useEffect } from 'react'
import { leadsElsewhere } from './leads-elsewhere'

/** The forms of this page in which something was typed that has not been sent. */
const typedIn = new Set<HTMLFormElement>()

/** Whether sending this form, which leads to another page, would lose what was typed in another. */
export function isTypedElsewhere(form: HTMLFormElement): boolean {
  return [...typedIn].some((other) => other !== form && other.isConnected)
}

/** Asks before the browser, or a link within the desk, leaves a page with something typed that has not been sent. */
export function useLeaveGuard(form: RefObject<HTMLFormElement | null>, question: string) {
  useEffect(() => {
    const here = form.current
    let typed = false
    const note = (event: Event) => {
      typed = event.type === 'input'
      if (here && typed) typedIn.add(here)
      else if (here) typedIn.delete(here)
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (typed) event.preventDefault()
    }
    const askAtLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!typed || !link || !leadsElsewhere(event, link, window.location)) return
      if (window.confirm(question)) {
        typed = false
        return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const kinds = ['input', 'submit', 'reset'] as const
    for (const kind of kinds) here?.addEventListener(kind, note)
    window.addEventListener('beforeunload', ask)
    // On the window and while capturing: before Next hears the click on its own link.
    window.addEventListener('click', askAtLink, true)
    return () => {
      if (here) typedIn.delete(here)
      for (const kind of kinds) here?.removeEventListener(kind, note)
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('click', askAtLink, true)
    }
  }, [form, question])
}
