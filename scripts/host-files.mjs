// Settings that the common hosts of files take, made from the console's own headers.

/** Names of files under `assets/` carry a hash of what they hold; anything else is asked for anew. */
const KEPT = 'public, max-age=31536000, immutable';
const ASKED_ANEW = 'no-cache';

/**
 * What each of the common hosts needs to send these headers and to lead addresses behind the console's root there, by
 * the name of the file that it looks for.
 */
export function hostFiles(securityHeaders) {
  const headers = Object.entries(securityHeaders);
  return {
    _headers: netlify(headers),
    '.htaccess': apache(headers),
    'nginx.conf': nginx(headers),
    Caddyfile: caddy(headers),
    'vercel.json': vercel(headers),
  };
}

/** Netlify and Cloudflare Pages; both look for `404.html` by themselves. */
function netlify(headers) {
  return [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${KEPT}`,
    '',
  ].join('\n');
}

function apache(headers) {
  return [
    '<IfModule mod_headers.c>',
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${ASKED_ANEW}"`,
    '  <FilesMatch "-[\\w-]{8}\\.(js|css)$">',
    `    Header set Cache-Control "${KEPT}"`,
    '  </FilesMatch>',
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    '  RewriteCond %{REQUEST_FILENAME} !-f',
    '  RewriteCond %{REQUEST_FILENAME} !-d',
    '  RewriteRule !(^|/)assets/|\\.js$ 404.html [L]',
    '</IfModule>',
    '',
  ].join('\n');
}

/** For `include` in a server; `/desk/` stands for the path and `/srv/www` for the folder that holds it. */
function nginx(headers) {
  const send = (indent) =>
    headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  return [
    'location = /desk {',
    '  return 301 /desk/;',
    '}',
    'location /desk/ {',
    '  root /srv/www;',
    ...send('  '),
    `  add_header Cache-Control "${ASKED_ANEW}";`,
    '  error_page 404 /desk/404.html;',
    '  # A location that sends a header of its own inherits none.',
    '  location /desk/assets/ {',
    ...send('    '),
    `    add_header Cache-Control "${KEPT}";`,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Inside a site; `/desk/` stands for the path and `/srv/www` for the folder that holds it. */
function caddy(headers) {
  return [
    'redir /desk /desk/',
    'handle /desk/* {',
    '  root * /srv/www',
    '  header {',
    ...headers.map(([name, value]) => `    ${name} "${value}"`),
    `    Cache-Control "${ASKED_ANEW}"`,
    '  }',
    '  @missing not file {path} {path}/index.html',
    '  handle @missing {',
    '    rewrite * /desk/404.html',
    '    file_server {',
    '      status 404',
    '    }',
    '  }',
    '  handle {',
    `    header /desk/assets/* Cache-Control "${KEPT}"`,
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}

function vercel(headers) {
  const set = (source, pairs) => ({
    source,
    headers: pairs.map(([key, value]) => ({ key, value })),
  });
  const settings = {
    headers: [set('/(.*)', headers), set('/assets/(.*)', [['Cache-Control', KEPT]])],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
