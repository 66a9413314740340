/** Values under phrases, word by word: this is one place in the tree, reached by the words so far. */
export class PhraseTree<T> {
  /** What stands under the phrase that ends here; undefined where it is only the beginning of others. */
  value: T | undefined;
  private branches: Map<string, PhraseTree<T>> | undefined;

  /** The place one word further, undefined where no phrase goes on with it. */
  after(word: string): PhraseTree<T> | undefined {
    return this.branches?.get(word);
  }

  /** The place one word further, made where there is none. */
  grow(word: string): PhraseTree<T> {
    this.branches ??= new Map();
    let next = this.branches.get(word);
    if (!next) {
      next = new PhraseTree();
      this.branches.set(word, next);
    }
    return next;
  }
}
