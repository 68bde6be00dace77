<?php
declare( strict_types=1 );

namespace Footfall\Schema;

/**
 * Checks descriptions of properties that other plugins give: the subset of JSON Schema that
 * Event_Schema understands, with a limit for everything.
 */
final class Property_Schema {
	private const NAME           = '/\A[a-z][a-z0-9_]{0,39}\z/';
	private const MOST_DEEP      = 2;
	private const MOST           = 30;
	private const LONGEST_STRING = 1000;
	private const MOST_ITEMS     = 200;
	private const LARGEST        = 9007199254740991;

	private const KEYWORDS = [ 'type', 'description', 'maxLength', 'enum', 'minimum', 'maximum', 'items', 'maxItems', 'properties', 'required' ];

	/**
	 * @param string              $where  For the message.
	 * @param array<string,mixed> $object properties and required.
	 * @param int                 $depth  How many objects and lists it is in.
	 * @return array{properties:array<string,array<string,mixed>>,required:string[]} Without descriptions.
	 * @throws \InvalidArgumentException Which says what to do.
	 */
	public static function checked_object( string $where, array $object, int $depth ): array {
		$properties = $object['properties'] ?? null;
		$required   = $object['required'] ?? [];
		if ( ! is_array( $properties ) || count( $properties ) > self::MOST ) {
			self::refuse( "$where: \"properties\" must be an array of at most " . self::MOST . ', by name.' );
		}
		$checked = [];
		foreach ( $properties as $name => $schema ) {
			if ( ! is_string( $name ) || ! preg_match( self::NAME, $name ) || ! is_array( $schema ) ) {
				self::refuse( "$where: properties are named in small letters, digits and underscores, and each is an array." );
			}
			$checked[ $name ] = self::checked( "$where.$name", $schema, $depth );
		}
		if ( ! is_array( $required ) || array_diff( array_map( 'strval', $required ), array_keys( $checked ) ) ) {
			self::refuse( "$where: \"required\" may only name properties of it." );
		}
		return [
			'properties' => $checked,
			'required'   => array_values( array_map( 'strval', $required ) ),
		];
	}

	/**
	 * @return array<string,mixed>
	 */
	private static function checked( string $where, array $schema, int $depth ): array {
		$unknown = array_diff( array_keys( $schema ), self::KEYWORDS );
		if ( $unknown ) {
			self::refuse( "$where: \"" . implode( '", "', $unknown ) . '" is not understood. There are: ' . implode( ', ', self::KEYWORDS ) . '.' );
		}
		$type = $schema['type'] ?? '';
		return [ 'type' => $type ] + match ( $type ) {
			'boolean' => [],
			'integer' => self::integer( $where, $schema ),
			'string'  => self::string( $where, $schema ),
			'array'   => self::list( $where, $schema, $depth ),
			'object'  => self::deeper( $where, $depth ) ?? self::checked_object( $where, $schema, $depth + 1 ),
			default   => self::refuse( "$where: \"type\" must be string, integer, boolean, array or object." ),
		};
	}

	private static function integer( string $where, array $schema ): array {
		$minimum = $schema['minimum'] ?? null;
		$maximum = $schema['maximum'] ?? null;
		if ( ! is_int( $minimum ) || ! is_int( $maximum ) || $minimum > $maximum || $minimum < -self::LARGEST || $maximum > self::LARGEST ) {
			self::refuse( "$where: an integer needs a \"minimum\" and a \"maximum\"." );
		}
		return compact( 'minimum', 'maximum' );
	}

	private static function string( string $where, array $schema ): array {
		$length = $schema['maxLength'] ?? null;
		if ( ! is_int( $length ) || $length < 1 || $length > self::LONGEST_STRING ) {
			self::refuse( "$where: a string needs a \"maxLength\" of at most " . self::LONGEST_STRING . '.' );
		}
		$enum = $schema['enum'] ?? null;
		if ( null !== $enum && ( ! is_array( $enum ) || ! $enum || array_filter( $enum, 'is_string' ) !== $enum ) ) {
			self::refuse( "$where: \"enum\" must be a list of strings." );
		}
		return [ 'maxLength' => $length ] + ( $enum ? [ 'enum' => array_values( $enum ) ] : [] );
	}

	private static function list( string $where, array $schema, int $depth ): array {
		$most  = $schema['maxItems'] ?? null;
		$items = $schema['items'] ?? null;
		if ( ! is_int( $most ) || $most < 1 || $most > self::MOST_ITEMS || ! is_array( $items ) ) {
			self::refuse( "$where: an array needs \"items\" and a \"maxItems\" of at most " . self::MOST_ITEMS . '.' );
		}
		self::deeper( $where, $depth );
		return [
			'maxItems' => $most,
			'items'    => self::checked( "{$where}[]", $items, $depth + 1 ),
		];
	}

	/** @return null When it is not too deep. */
	private static function deeper( string $where, int $depth ): ?array {
		return $depth < self::MOST_DEEP ? null : self::refuse( "$where: lists and objects may only be two deep." );
	}

	/** @throws \InvalidArgumentException Always. */
	private static function refuse( string $what ): never {
		throw new \InvalidArgumentException( $what );
	}
}
