/** A style sheet: bundled where it is imported for its effect, text where it is imported `with { type: 'text' }`. */
declare module '*.css' {
  const text: string;
  export default text;
}
