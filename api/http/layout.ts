import { type Markup, markup } from './html.ts';

/** The frame of every page: no scripts, one stylesheet of our own. `refreshSeconds` reloads it by itself. */
export const layout = (
  title: string,
  body: Markup,
  options: { refreshSeconds?: number } = {},
): Markup => markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${options.refreshSeconds && markup`<meta http-equiv="refresh" content="${options.refreshSeconds}">`}
<title>${title} - Reeve</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/reeve.css">
</head>
<body>
<header><a href="/">Reeve</a></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
