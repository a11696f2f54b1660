import { attribute, localName } from '../dom.ts';

// Words in the names of tags, classes and ids: a hint where there is one, and nothing that is needed.
const COMMENT =
  /comm?ent|komm?ent|comentario|reply|replies|respuesta|reponse|antwort|beitrag|review|avis|opinion|reaction|reactie|tweet|chat|discussion|thread|response|bubble|testimonial|feedback|disqus|otzyv/i;
const POST = /post|message|status|entry|topic|forum|note|talk/i;
const ELSEWHERE =
  /latest|recent|widget|related|teaser|promo|share|social|\bnav|menu|footer|sidebar|product|card|article|story|news|search|result|trending|popular|recommend|gallery|slide|carousel|breadcrumb|archive|tag-?cloud|blogroll|author-?bio|rail/i;
/** Comments called so are those of other pages: an article's comment is not. */
const STALE = /latest|recent|widget|teaser|popular|count/i;
const ELSEWHERE_AROUND =
  /latest|recent|widget|related|teaser|promo|share-|social|\bnav|menu|footer|sidebar|trending|popular|recommend|carousel|breadcrumb|archive|blogroll|author-?bio|rail\b/i;
const SEMANTIC =
  /\[role="(comment|article)"|\[itemprop="(comment|review|suggestedAnswer|acceptedAnswer)"|schema\.org\/(Comment|UserComments|Review|Answer)|sioct?:|\.h-cite|\[data-comment/i;

/** An element that is called a comment itself, not a part or a list of them. */
const ITSELF = /(^|[\s._-])(comment|komm?entar|commentaire|comentario|reply|review|avis|tweet)(?![\w-])/i;

/** The classes and ids of elements. */
const namesOf = (elements: readonly Element[]): string =>
  elements.map(element => `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`).join(' ');

const tagsOf = (elements: readonly Element[]): string => elements.map(localName).join(' ');

/** What the names of items, of their selector and of the elements around them hint at, 0 or 1 each. */
export function hintsOf(
  selector: string,
  items: readonly Element[],
  outer: readonly Element[],
  small: readonly Element[],
) {
  const is = (words: RegExp, text: string) => (words.test(text) ? 1 : 0);
  const [names, around] = [namesOf(items), namesOf(outer)];
  const others = names.split(/\s+/).filter(name => !COMMENT.test(name) || STALE.test(name));
  // Tags of their own say as much as classes; those of HTML itself say nothing here.
  const all = `${selector} ${names} ${tagsOf(items)}`;
  return {
    token: is(COMMENT, all),
    itself: is(ITSELF, all),
    around: is(COMMENT, `${around} ${tagsOf(outer)}`),
    post: is(POST, all),
    elsewhere: is(ELSEWHERE, others.join(' ')),
    elsewhereAround: is(ELSEWHERE_AROUND, namesOf(small)),
    semantic: is(SEMANTIC, all),
  };
}
