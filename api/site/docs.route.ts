import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import { html } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';

export const showOpenapi = defineRoute({
  method: 'get',
  path: '/openapi.json',
  summary: 'This API as an OpenAPI 3.1 document',
  tags: ['documentation'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'The document', schema: z.looseObject({ openapi: z.string() }) } },
  example: async () => ({}),
  handler: async ctx => ({ status: 200, headers: { 'cache-control': 'no-cache' }, body: ctx.deps.openapi() }),
});

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API - Reeve</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
const script = `window.ui = SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null, tryItOutEnabled: false,
  presets: [SwaggerUIBundle.presets.apis], layout: 'BaseLayout',
});
`;

export const showDocs = defineRoute({
  method: 'get',
  path: '/docs',
  summary: 'This API, to read and to try',
  tags: ['documentation'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'The page', schema: html, contentType: 'text/html' } },
  example: async () => ({}),
  handler: async () => ({ status: 200, headers: { 'cache-control': 'no-cache' }, body: page }),
});

export const showDocsScript = defineRoute({
  method: 'get',
  path: '/docs/start.js',
  summary: 'What starts the documentation page',
  tags: ['documentation'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'JavaScript', schema: html, contentType: 'text/javascript' } },
  example: async () => ({}),
  handler: async () => ({ status: 200, headers: { 'cache-control': 'no-cache' }, body: script }),
});
