import { type RefObject, useEffect } from 'react'

/** Asks before the browser leaves a page on which something was typed that has not been sent. */
export function useLeaveGuard(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const here = form.current
    let typed = false
    const note = (event: Event) => {
      typed = event.type === 'input'
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (typed) event.preventDefault()
    }
    const kinds = ['input', 'submit', 'reset'] as const
    for (const kind of kinds) here?.addEventListener(kind, note)
    window.addEventListener('beforeunload', ask)
    return () => {
      for (const kind of kinds) here?.removeEventListener(kind, note)
      window.removeEventListener('beforeunload', ask)
    }
  }, [form])
}
