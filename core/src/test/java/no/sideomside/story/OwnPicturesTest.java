package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that trainers lay beside their stories: which are found, and which can be shown. */
class OwnPicturesTest {
  @TempDir private Path home;
  private Path scenes;

  @BeforeEach
  void folder() throws IOException {
    scenes = Files.createDirectory(home.resolve("scenes"));
  }

  @Test
  void aSceneIsFoundByItsWholeNameAndNoOther() throws IOException {
    write("stua.png", png(BufferedImage.TYPE_INT_RGB));
    write("Trapp.png", png(BufferedImage.TYPE_INT_RGB));
    write("dor.PNG", png(BufferedImage.TYPE_INT_RGB));
    write("bod.jpg", new byte[1]);
    OwnPictures own = OwnPictures.in(home);

    assertThat(own.of("stua")).map(OwnPicture::name).contains("scenes/stua.png");
    assertThat(own.of("dor")).isPresent();
    assertThat(own.of("trapp")).isEmpty();
    assertThat(own.meantFor("trapp")).contains("Trapp.png");
    assertThat(own.meantFor("bod")).contains("bod.jpg");
    assertThat(own.meantFor("gang")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../hemmelig", "under/bilde", "..", ".", "", "stua.png", "/tmp/x"})
  void noNameLeadsOutOfTheFolder(String scene) throws IOException {
    Files.write(home.resolve("hemmelig.png"), png(BufferedImage.TYPE_INT_RGB));
    Files.createDirectory(scenes.resolve("under"));
    write("under/bilde.png", png(BufferedImage.TYPE_INT_RGB));
    write("stua.png", png(BufferedImage.TYPE_INT_RGB));

    assertThat(OwnPictures.in(home).of(scene)).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() {
    assertThat(OwnPictures.in(home.resolve("ingen"))).isEqualTo(OwnPictures.NONE);
  }

  @Test
  void aPictureWrittenAnewIsAnotherAndOneThatIsLeftIsTheSame() throws IOException {
    write("stua.png", png(BufferedImage.TYPE_INT_RGB));
    OwnPictures before = OwnPictures.in(home);
    assertThat(OwnPictures.in(home)).isEqualTo(before);
    write("stua.png", png(BufferedImage.TYPE_INT_ARGB));
    assertThat(OwnPictures.in(home)).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void everyKindOfPngIsRead(int type) throws IOException, SentenceException {
    byte[] bytes = png(type);
    assertThat(read(bytes)).isEqualTo(bytes);
  }

  @Test
  void aWovenPngIsRead() throws IOException, SentenceException {
    byte[] bytes = woven();
    assertThat(read(bytes)).isEqualTo(bytes);
  }

  @Test
  void anotherKindOfPictureIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image(BufferedImage.TYPE_INT_RGB), "jpg", out);
    refused(out.toByteArray(), "picture_not_png");
    refused(new byte[0], "picture_not_png");
    refused("Et notat.".getBytes(StandardCharsets.UTF_8), "picture_not_png");
  }

  @Test
  void whereverItIsCutOffItIsRefused() throws IOException {
    byte[] whole = png(BufferedImage.TYPE_INT_RGB);
    for (int length = 8; length < whole.length; length++) {
      refused(Arrays.copyOf(whole, length), "picture_broken");
    }
  }

  @Test
  void aByteThatIsAnotherWherePixelsAreIsNoticed() throws IOException {
    byte[] whole = png(BufferedImage.TYPE_INT_RGB);
    whole[whole.length - 30] ^= 0x10;
    refused(whole, "picture_broken");
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedByItsHeader() throws IOException {
    refused(made(20_000, 20_000, new byte[10]), "picture_too_large");
    refused(made(8_000, 8_000, new byte[10]), "picture_too_large");
    refused(made(-1, -1, new byte[10]), "picture_too_large");
  }

  @Test
  void aPictureThatUnpacksToMoreThanItSaysIsRefused() throws IOException {
    refused(made(10, 10, new byte[30 << 20]), "picture_broken");
  }

  @Test
  void aFileThatIsTooLongIsRefused() throws IOException {
    byte[] begins = png(BufferedImage.TYPE_INT_RGB);
    refused(Arrays.copyOf(begins, (20 << 20) + 1), "picture_too_long");
  }

  private void refused(byte[] bytes, String why) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            SentenceException.class, e -> assertThat(e.sentence().key()).isEqualTo("story." + why));
  }

  private byte[] read(byte[] bytes) throws IOException, SentenceException {
    write("stua.png", bytes);
    return OwnPictures.in(home).of("stua").orElseThrow().read();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(scenes.resolve(name), bytes);
  }

  private static BufferedImage image(int type) {
    BufferedImage image = new BufferedImage(37, 21, type);
    for (int x = 0; x < 37; x++) {
      image.setRGB(x, x % 21, 0xff000000 | x * 5413);
    }
    return image;
  }

  private static byte[] png(int type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image(type), "png", out);
    return out.toByteArray();
  }

  private static byte[] woven() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam with = writer.getDefaultWriteParam();
    with.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(null, new IIOImage(image(BufferedImage.TYPE_INT_RGB), null, null), with);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A picture of eight bits and three colours whose pixels are whatever one likes. */
  private static byte[] made(int width, int height, byte[] unpacked) {
    Deflater deflater = new Deflater();
    deflater.setInput(unpacked);
    deflater.finish();
    byte[] packed = new byte[1 << 20];
    int length = deflater.deflate(packed);
    deflater.end();
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) 2);
    ByteBuffer out = ByteBuffer.allocate(length + 100);
    out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", Arrays.copyOf(packed, length));
    chunk(out, "IEND", new byte[0]);
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void chunk(ByteBuffer out, String type, byte[] data) {
    out.putInt(data.length);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    out.put(name).put(data);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.putInt((int) sum.getValue());
  }
}
