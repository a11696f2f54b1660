/** What the buttons under a comment say, in lower case: to answer it. */
const REPLY =
  'reply|reply to|quote|quote reply|respond|answer|comment|view replies|show replies|hide replies|view reply|replies|reply privately|' +
  'répondre|citer|réponse|réponses|répondre à|voir les réponses|voir réponse|afficher les réponses|' +
  'antworten|antwort|zitieren|zitat|antworten anzeigen|antworten auf|beantworten|' +
  'responder|citar|respuesta|respuestas|ver respuestas|contestar|resposta|respostas|ver respostas|' +
  'rispondi|risposte|cita|quota|mostra risposte|reageer|reageren|antwoorden|beantwoorden|citeren|' +
  'svara|citera|svar|svarer|besvar|citer|siter|vastaa|lainaa|odpowiedz|cytuj|odpowiedzi|odpovědět|reagovat|citovat|odpovedať|' +
  'válasz|válaszol|idézet|räspunde|răspunde|răspundeți|citează|отговор|отговори|цитирай|ответить|ответ|ответы|цитировать|цитата|' +
  'відповісти|цитувати|απάντηση|απάντησε|παράθεση|yanıtla|cevapla|cevap ver|alıntı|رد|الرد|اقتباس|הגב|תגובה|השב|ציטוט|پاسخ|नقل|' +
  'जवाब दें|उत्तर|balas|jawab|kutip|trả lời|phản hồi|ตอบกลับ|ตอบ|返信|返信する|引用|답글|답글 달기|回复|回覆|回應|respon|odgovori|citiraj|' +
  'одговори|цитирај|atsakyti|atbildēt|vasta';

/** To like, share, report or change it. */
const OTHER =
  'like|likes|unlike|dislike|upvote|downvote|vote up|vote down|share|report|flag|permalink|link|edit|delete|save|embed|award|give award|' +
  'helpful|report abuse|report spam|report comment|mark as spam|parent|source|translate|see translation|view translation|more|recommend|' +
  'thumbs up|thumbs down|was this review helpful|log in to reply|login to reply|permanent link|react|thanks|thank|hide|follow|context|' +
  "j'aime|j’aime|je n'aime pas|je n’aime plus|partager|signaler|signaler un abus|modifier|supprimer|lien permanent|permalien|alerter|" +
  'voir la traduction|recommander|utile|gefällt mir|teilen|melden|bearbeiten|löschen|beitrag melden|kommentar melden|hilfreich|' +
  'permanentlink|me gusta|compartir|reportar|denunciar|editar|eliminar|no me gusta|curtir|compartilhar|gosto|partilhar|descurtir|' +
  'mi piace|condividi|segnala|modifica|elimina|leuk|delen|rapporteer|meld|vind ik leuk|gilla|dela|anmäl|rapportera|like this|syntes godt om|' +
  'del|anmeld|rapporter|tykkää|jaa|ilmoita|lubię to|udostępnij|zgłoś|líbí se mi|nahlásit|sdílet|páči sa mi to|tetszik|megosztás|jelentés|' +
  'îmi place|distribuie|raportează|харесва ми|сподели|нравится|поделиться|пожаловаться|удалить|подобається|поширити|поскаржитись|' +
  'μου αρέσει|αναφορά|κοινοποίηση|beğen|paylaş|şikayet et|bildir|إعجاب|أعجبني|مشاركة|إبلاغ|אהבתי|שתף|דווח|پسندیدن|गزارش|पसंद करें|शेयर करें|' +
  'suka|bagikan|laporkan|thích|chia sẻ|báo cáo|ถูกใจ|แชร์|いいね|いいね!|シェア|通報|報告|좋아요|신고|공유|赞|讚|分享|举报|檢舉|踩|顶';

/** What stands over comments, beside their number: "27 Comments", "Leave a reply", "Kommentare (5)". */
const TALK =
  /(?<!\p{L})(comments?|replies|responses?|reviews?|answers?|thoughts on|leave a reply|commentaires?|réponses?|réactions?|avis|kommentare?n?|antworten|bewertungen|rezensionen|beiträge|comentarios?|comentários?|respuestas?|respostas?|opiniones|reseñas|avaliações|commenti|commento|risposte|recensioni|reacties|reactie|kommentarer|kommentit|svar|recenzje|komentarze|komentarzy|komentáře|komentářů|komentáre|hozzászólás(ok)?|comentarii|коментар[а-яії]*|комментари[а-яё]*|отзыв[а-я]*|ответ[а-я]*|σχόλια|yorumlar?|komentari?|komentarų|komentāri|komentar|bình luận|komentáre)(?!\p{L})|コメント|レビュー|评论|評論|留言|回复|回應|댓글|후기|ความคิดเห็น|تعليق|تعليقات|תגובות|نظر|टिप्पणी/iu;

/** Whether a short text announces comments. */
export const announcesComments = (text: string): boolean => text.length <= LONGEST && TALK.test(text);

const REPLIES = new Set(REPLY.split('|'));
const OTHERS = new Set(OTHER.split('|'));
const LONGEST = 40;
const LONGEST_SAID = 120;
/** Numbers, brackets, arrows and dots around a label: "Reply (3)", "↳ Répondre". */
const TRIM = /^[^\p{L}]+|[^\p{L}\p{M}!]+$/gu;
const FIRST = /^[\p{L}\p{M}]+/u;

/** Whether a first word says that one answers. What follows "Comment on" is the title of something else. */
const isReplying = (first: string): boolean => first !== 'comment' && REPLIES.has(first);

/** What is said of a picture one presses may say more: "12 replies. Reply", "Reply to the comment by Ada". */
export function spokenLabelKind(said: string): 'reply' | 'other' | null {
  let kind: 'reply' | 'other' | null = null;
  for (const part of said.slice(0, LONGEST_SAID).split(/[.,;:·]\s/)) {
    const [first = ''] = FIRST.exec(part.toLowerCase()) ?? [];
    const found = labelKind(part) ?? (isReplying(first) ? 'reply' : null);
    if (found === 'reply') return found;
    kind ??= found;
  }
  return kind;
}

/** Whether a short text is the label of what one does with a comment: answer it, or something else; null for neither. */
export function labelKind(text: string): 'reply' | 'other' | null {
  if (text.length > LONGEST || text.length < 1) return null;
  const label = text.toLowerCase().replace(TRIM, '').replace(/\s+/g, ' ');
  if (!label) return null;
  if (REPLIES.has(label)) return 'reply';
  if (OTHERS.has(label)) return 'other';
  // "Reply to Ada", "Répondre à Ada", "Antworten auf Ada": the first word says it, where few follow.
  const [first] = FIRST.exec(label) ?? [];
  return first !== undefined &&
    first.length > 3 &&
    isReplying(first) &&
    label.split(' ').length <= 4 &&
    !/[.?!]/.test(label)
    ? 'reply'
    : null;
}
