<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Every text with which visitors were ever asked, in full, under the version that stands in the record
 * of their choice. A text is kept when it is printed for the first time, so there is none that was
 * shown and is not here, whatever the language and whoever changed it.
 */
final class Consent_Texts {
	/** Versions that are kept, newest first. Autoloaded: a page that prints a known one costs no query. */
	public const OPTION = 'footfall_consent_texts';

	private const MOST_REMEMBERED = 200;

	/** @var array<string,array{locale:string,texts:array<string,mixed>}> Printed by this request and not known, by version. */
	private static array $shown = [];

	/**
	 * @param array<string,mixed> $texts  All that a visitor may read, by name: strings, and lists and maps of them.
	 * @param string              $locale Of the page: de_DE.
	 * @return string 12 hexadecimal digits, the same for the same texts in whatever order they come.
	 */
	public static function version( array $texts, string $locale ): string {
		return substr( hash( 'sha256', self::json( [ 'locale' => $locale, 'texts' => $texts ] ) ), 0, 12 );
	}

	/**
	 * The same, for a text that this page prints: it is kept at the end of the request.
	 */
	public static function shown( array $texts, string $locale ): string {
		$version = self::version( $texts, $locale );
		if ( ! in_array( $version, self::known(), true ) ) {
			self::$shown[ $version ] = compact( 'locale', 'texts' );
		}
		return $version;
	}

	/** On shutdown. */
	public static function keep_shown(): void {
		if ( ! self::$shown || Migrations::needed() ) {
			return;
		}
		$shown       = self::$shown;
		self::$shown = [];
		( new self( Database::of_site() ) )->keep( $shown );
		$known = array_unique( [ ...array_keys( $shown ), ...self::known() ] );
		update_option( self::OPTION, array_slice( $known, 0, self::MOST_REMEMBERED ), true );
	}

	public function __construct( private Database $database ) {}

	/**
	 * What is there is never written over.
	 *
	 * @param array<string,array{locale:string,texts:array<string,mixed>}> $texts By version.
	 */
	public function keep( array $texts ): void {
		$rows = [];
		foreach ( $texts as $version => $text ) {
			$rows[] = [
				'version'        => (string) $version,
				'locale'         => $text['locale'],
				'first_shown_at' => (int) ( microtime( true ) * 1000 ),
				'texts'          => self::json( $text['texts'] ),
			];
		}
		$columns = [
			'version'        => '%s',
			'locale'         => '%s',
			'first_shown_at' => '%d',
			'texts'          => '%s',
		];
		$this->database->insert( 'INSERT IGNORE', $this->table(), $columns, $rows );
	}

	/**
	 * @return array{version:string,locale:string,first_shown_at:int,texts:array<string,mixed>}|null ms UTC. Null for
	 *         one that this site never printed.
	 */
	public function read( string $version ): ?array {
		$rows = $this->database->rows( "SELECT * FROM {$this->table()} WHERE version = %s", [ $version ] );
		return $rows ? [
			'version'        => (string) $rows[0]['version'],
			'locale'         => (string) $rows[0]['locale'],
			'first_shown_at' => (int) $rows[0]['first_shown_at'],
			'texts'          => (array) json_decode( (string) $rows[0]['texts'], true ),
		] : null;
	}

	/**
	 * @param string[] $versions
	 * @return array<string,array{locale:string,first_shown_at:int}> By version, of those that are there.
	 */
	public function about( array $versions ): array {
		if ( ! $versions ) {
			return [];
		}
		$rows = $this->database->rows(
			"SELECT version, locale, first_shown_at FROM {$this->table()} WHERE version IN (" . Database::placeholders( $versions, '%s' ) . ')',
			array_values( $versions )
		);
		$found = [];
		foreach ( $rows as $row ) {
			$found[ (string) $row['version'] ] = [
				'locale'         => (string) $row['locale'],
				'first_shown_at' => (int) $row['first_shown_at'],
			];
		}
		return $found;
	}

	/** @return string[] */
	private static function known(): array {
		$known = get_option( self::OPTION );
		return is_array( $known ) ? $known : [];
	}

	private static function json( array $value ): string {
		return (string) json_encode( self::sorted( $value ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE );
	}

	/** By name; lists stay in their order. */
	private static function sorted( array $value ): array {
		if ( ! array_is_list( $value ) ) {
			ksort( $value );
		}
		return array_map( static fn( mixed $item ): mixed => is_array( $item ) ? self::sorted( $item ) : $item, $value );
	}

	private function table(): string {
		return ( new Tables( $this->database->prefix() ) )->consent_texts;
	}
}
