import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** The contexts that an expression in action.yml may use. */
export type Contexts = Readonly<Record<string, unknown>>;

/** Evaluates the `${{ }}` of a text with GitHub's own expression library. Throws on what GitHub refuses. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_whole, expression: string) => evaluate(expression.trim(), contexts));
}

function evaluate(expression: string, contexts: Contexts): string {
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, values).evaluate().coerceString();
}
