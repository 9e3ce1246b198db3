import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'

/**
 * What a plain link within the desk does when it is pressed: the page is opened without loading everything anew, as with `To`.
 * For many links together: fifty of the framework's own cost more than the rest of their page. Pressed together with a key,
 * a link does what the browser does with it.
 */
export function useOpen(): (event: MouseEvent<HTMLAnchorElement>) => void {
  const router = useRouter()
  return (event) => {
    const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey, currentTarget } = event
    if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
    event.preventDefault()
    router.push(currentTarget.pathname + currentTarget.search)
  }
}
