import { type RefObject, useEffect, useState } from 'react'
import { leadsElsewhere } from './leads-elsewhere'

/** The forms of this page in which something was typed that has not been sent. */
const typedIn = new Set<HTMLFormElement>()

/** Whether sending this form, which leads to another page, would lose what was typed in another. */
export function isTypedElsewhere(form: HTMLFormElement): boolean {
  return [...typedIn].some((other) => other !== form && other.isConnected)
}

/** Whether anything was typed in a form that nobody checks while it is filled in. */
export function useIsTypedIn(form: RefObject<HTMLFormElement | null>): boolean {
  const [isTyped, setTyped] = useState(false)
  useEffect(() => {
    const here = form.current
    const note = (event: Event) => setTyped(event.type === 'input')
    const kinds = ['input', 'submit', 'reset'] as const
    for (const kind of kinds) here?.addEventListener(kind, note)
    return () => {
      for (const kind of kinds) here?.removeEventListener(kind, note)
    }
  }, [form])
  return isTyped
}

type Guarded = { form: RefObject<HTMLFormElement | null>; isTyped: boolean; question: string }

/** Asks before the browser, or a link within the desk, leaves a page with something typed that has not been sent. */
export function useLeaveGuard({ form, isTyped, question }: Guarded) {
  useEffect(() => {
    const here = form.current
    if (!isTyped || !here) return
    let mayLeave = false
    const ask = (event: BeforeUnloadEvent) => {
      if (!mayLeave) event.preventDefault()
    }
    const askAtLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (mayLeave || !link || !leadsElsewhere(event, link, window.location)) return
      mayLeave = window.confirm(question)
      if (mayLeave) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    typedIn.add(here)
    window.addEventListener('beforeunload', ask)
    // On the window and while capturing: before Next hears the click on its own link.
    window.addEventListener('click', askAtLink, true)
    return () => {
      typedIn.delete(here)
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('click', askAtLink, true)
    }
  }, [form, isTyped, question])
}
