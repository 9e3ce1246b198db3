import { createElement, Fragment, type ReactNode } from 'react'

/** One piece of a document per thing. A document is made once, so its pieces need no keys. */
export function Each<T>({ of, children }: { of: readonly T[]; children: (thing: T, index: number) => ReactNode }) {
  return createElement(Fragment, null, ...of.map(children))
}
