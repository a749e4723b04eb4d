package no.sideomside.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the outline in what {@code compile.js} answers. */
final class OutlineReader {
  private OutlineReader() {}

  static Outline read(JsonObject outline, List<String> files) {
    List<Outline.Room> rooms = new ArrayList<>();
    for (JsonElement element : outline.getAsJsonArray("rooms")) {
      JsonArray room = element.getAsJsonArray();
      rooms.add(
          new Outline.Room(
              Outline.RoomKind.valueOf(room.get(0).getAsString().toUpperCase(Locale.ROOT)),
              room.get(1).getAsString(),
              place(files, room, 2)));
    }
    List<Outline.Item> items = new ArrayList<>();
    for (JsonElement element : outline.getAsJsonArray("items")) {
      JsonArray item = element.getAsJsonArray();
      items.add(
          new Outline.Item(
              Outline.Kind.valueOf(item.get(0).getAsString().toUpperCase(Locale.ROOT)),
              place(files, item, 1),
              item.get(3).getAsInt(),
              item.get(4).getAsInt(),
              item.get(5).getAsBoolean(),
              item.get(6).getAsString(),
              item.get(7).getAsString(),
              item.get(8).getAsInt(),
              item.get(9).getAsBoolean()));
    }
    return new Outline(rooms, items);
  }

  private static Place place(List<String> files, JsonArray array, int at) {
    return new Place(files.get(array.get(at).getAsInt()), array.get(at + 1).getAsInt());
  }
}
