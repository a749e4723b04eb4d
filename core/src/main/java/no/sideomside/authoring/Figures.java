package no.sideomside.authoring;

/**
 * What is counted along a path, numbered: decisions, words, pauses, and for each principle how
 * often it was at stake, met and gone against.
 */
final class Figures {
  static final int DECISIONS = 0;
  static final int WORDS = 1;
  static final int PAUSES = 2;
  private static final int OTHERS = 3;

  private final int principles;

  Figures(int principles) {
    this.principles = principles;
  }

  int count() {
    return OTHERS + 3 * principles;
  }

  int atStake(int principle) {
    return OTHERS + principle;
  }

  int met(int principle) {
    return OTHERS + principles + principle;
  }

  int against(int principle) {
    return OTHERS + 2 * principles + principle;
  }

  /** How much one option of an offer adds. */
  int ofOption(int figure, Offer offer, int option) {
    if (figure == DECISIONS) {
      return offer.decision().counts() ? 1 : 0;
    }
    if (figure < OTHERS) {
      return 0;
    }
    int principle = (figure - OTHERS) % principles;
    return switch ((figure - OTHERS) / principles) {
      case 0 -> offer.atStake(principle) ? 1 : 0;
      case 1 -> offer.mark(option, principle) > 0 ? 1 : 0;
      default -> offer.mark(option, principle) < 0 ? 1 : 0;
    };
  }

  /** How much what is told adds. */
  int ofTelling(int figure, Telling telling) {
    return switch (figure) {
      case WORDS -> telling.words();
      case PAUSES -> telling.pause() ? 1 : 0;
      default -> 0;
    };
  }
}
