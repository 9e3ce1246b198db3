/** First parts of addresses that are Gehoor's own, now or later; no organisation can have them. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...['api', 's', 'status', 'pass', 'dev', 'desk', 'desks', 'organisations', '_next', '_documents', '_ui', '_forms'],
  ...['sign-in', 'sign-up', 'sign-out', 'reset', 'confirm', 'invitation', 'account', 'profile', 'login', 'logout'],
  ...['terms', 'processing-agreement', 'privacy', 'security', 'accessibility', 'cookies', 'disclaimer', 'legal'],
  ...['nl', 'en', 'de', 'fr', 'fy', 'ar', 'tr', 'pl', 'uk', 'pap'],
  ...['help', 'about', 'contact', 'support', 'pricing', 'prijzen', 'docs', 'blog', 'news', 'nieuws', 'search', 'zoek'],
  ...['admin', 'beheer', 'root', 'system', 'internal', 'static', 'assets', 'public', 'files', 'images', 'embed'],
  ...['www', 'app', 'mail', 'in', 'out', 'cdn', 'health', 'ready', 'metrics', 'webhooks', 'hooks', 'oauth', 'sso'],
  ...['gehoor', 'not-found', 'niet-gevonden', 'error', 'favicon', 'robots', 'sitemap', 'well-known', 'manifest'],
])
