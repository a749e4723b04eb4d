package no.sideomside.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the hidden lines behind one option say. */
final class Behind {
  final List<String> why = new ArrayList<>();
  final List<String> recap = new ArrayList<>();
  final List<SourceRef> sources = new ArrayList<>();
  final List<Thought> thoughts = new ArrayList<>();
  final List<String> law = new ArrayList<>();
  final Map<String, String> argumentsFor = new LinkedHashMap<>();
  final Map<String, String> argumentsAgainst = new LinkedHashMap<>();
}
