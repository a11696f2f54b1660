/** The model card as a page of the extension: as much of Markdown as our cards use, and nothing that links outside. */

const escaped = text =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** Where a link points is not in the package, or not for us to open: what it says stays. */
const withoutLinks = text => text.replace(/\[((?:`[^`]*`|[^\]`])+)\]\([^)]*\)/g, '$1');

/** Code as it is; strong words and emphasis around it. */
const words = text =>
  escaped(withoutLinks(text))
    .split(/(`[^`]+`)/)
    .map(part =>
      part.startsWith('`')
        ? `<code>${part.slice(1, -1)}</code>`
        : part
            .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
            .replace(/(?<![\w*])\*([^*]+)\*(?![\w*])/g, '<em>$1</em>'),
    )
    .join('');

const row = (line, tag) => {
  const cells = line.trim().slice(1, -1).split('|');
  // A heading without words heads nothing.
  const cell = text => (text === '' ? '<td></td>' : `<${tag}>${words(text)}</${tag}>`);
  return `<tr>${cells.map(text => cell(text.trim())).join('')}</tr>`;
};

/** Tables scroll sideways where they must; whoever has only a keyboard reaches them for that. */
function table([head, , ...rows]) {
  const header = /[^|\s]/.test(head) ? `<thead>${row(head, 'th')}</thead>` : '';
  const body = rows.map(line => row(line, 'td')).join('');
  return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table>${header}<tbody>${body}</tbody></table></div>`;
}

function block(lines, isFirst) {
  const text = lines.join(' ');
  const [, signs, title] = /^(#+) (.*)$/.exec(text) ?? [];
  if (signs) {
    // One page has one title: that of a second card is a section.
    const level = signs.length === 1 && !isFirst ? 2 : signs.length;
    return `<h${level}>${words(title)}</h${level}>`;
  }
  if (lines.every(line => line.startsWith('|'))) return table(lines);
  if (!text.startsWith('- ')) return `<p>${words(text)}</p>`;
  const items = lines.join('\n').split(/^- /m).slice(1);
  return `<ul>${items.map(item => `<li>${words(item.replace(/\s+/g, ' ').trim())}</li>`).join('')}</ul>`;
}

/** Blocks are parted by empty lines; a heading is a block of its own. Remarks and pictures stay in the repository. */
const blocksOf = markdown =>
  markdown
    .replace(/^(?:<!--.*|!\[.*)$/gm, '')
    .replace(/^#.*$/gm, '\n$&\n')
    .split(/\n\s*\n/)
    .map(part => part.split('\n').filter(line => line.trim() !== ''))
    .filter(lines => lines.length > 0);

/** A page, in English as the card is, from one or more cards. @param {string} markdown */
export function modelCard(markdown) {
  const body = blocksOf(markdown).map((lines, index) => block(lines, index === 0));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Cybercare: model card</title>
    <link rel="stylesheet" href="model-card.css" />
  </head>
  <body>
    <main class="model-card">
      ${body.join('\n      ')}
    </main>
  </body>
</html>
`;
}
