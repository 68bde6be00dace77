<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Schema\Event_Schema;
use Footfall\Schema\Property_Schema;
use PHPUnit\Framework\TestCase;

final class Property_Schema_Test extends TestCase {
	private const INTEGER = [ 'type' => 'integer', 'minimum' => 0, 'maximum' => 9 ];
	private const STRING  = [ 'type' => 'string', 'maxLength' => 5 ];

	public function test_what_it_lets_through_is_what_the_endpoint_understands(): void {
		$checked = Property_Schema::checked_object( 'my_plugin_event', [
			'properties' => [
				'score' => self::INTEGER + [ 'description' => 'How many were right.' ],
				'kind'  => self::STRING + [ 'enum' => [ 'one', 'two' ] ],
				'done'  => [ 'type' => 'boolean' ],
				'parts' => [
					'type'     => 'array',
					'maxItems' => 2,
					'items'    => [ 'type' => 'object', 'properties' => [ 'name' => self::STRING ], 'required' => [ 'name' ] ],
				],
			],
			'required'   => [ 'score' ],
		], 0 );
		$schema = new Event_Schema( [ 'my_plugin_event' => [ 'made_by' => 'browser', 'consent' => 'statistics' ] + $checked ] );

		self::assertTrue( $schema->is_made_by( 'my_plugin_event', 'browser' ) );
		self::assertTrue( $schema->accepts_props( 'my_plugin_event', [ 'score' => 9, 'kind' => 'two', 'done' => true, 'parts' => [ [ 'name' => 'a' ] ] ] ) );
		foreach ( [ [], [ 'score' => 10 ], [ 'score' => '9' ], [ 'score' => 1, 'kind' => 'six' ], [ 'score' => 1, 'more' => 1 ], [ 'score' => 1, 'parts' => [ [] ] ] ] as $wrong ) {
			self::assertFalse( $schema->accepts_props( 'my_plugin_event', $wrong ), (string) json_encode( $wrong ) );
		}
		self::assertTrue( $schema->is_made_by( 'page_viewed', 'browser' ), 'the others are still there' );
	}

	/** @dataProvider wrong_ones */
	public function test_it_says_where_and_what_is_wrong( string $says, array $properties, array $required = [] ): void {
		$this->expectException( \InvalidArgumentException::class );
		$this->expectExceptionMessageMatches( $says );
		Property_Schema::checked_object( 'e', compact( 'properties', 'required' ), 0 );
	}

	public function wrong_ones(): iterable {
		$deep = [ 'type' => 'array', 'maxItems' => 1, 'items' => [ 'type' => 'array', 'maxItems' => 1, 'items' => [ 'type' => 'array', 'maxItems' => 1, 'items' => self::INTEGER ] ] ];
		yield 'no limit of a string' => [ '/e\.a: .*maxLength/', [ 'a' => [ 'type' => 'string' ] ] ];
		yield 'too long a string' => [ '/maxLength/', [ 'a' => [ 'type' => 'string', 'maxLength' => 5000 ] ] ];
		yield 'no limits of an integer' => [ '/minimum/', [ 'a' => [ 'type' => 'integer' ] ] ];
		yield 'limits the wrong way round' => [ '/minimum/', [ 'a' => [ 'type' => 'integer', 'minimum' => 2, 'maximum' => 1 ] ] ];
		yield 'no type' => [ '/type/', [ 'a' => [] ] ];
		yield 'a keyword that nobody reads' => [ '/"pattern" is not understood/', [ 'a' => self::STRING + [ 'pattern' => '.*' ] ] ];
		yield 'a list without limit' => [ '/maxItems/', [ 'a' => [ 'type' => 'array', 'items' => self::INTEGER ] ] ];
		yield 'too deep' => [ '/two deep/', [ 'a' => $deep ] ];
		yield 'a name in capitals' => [ '/small letters/', [ 'Score' => self::INTEGER ] ];
		yield 'a list of properties' => [ '/small letters/', [ self::INTEGER ] ];
		yield 'requires what is not there' => [ '/required/', [ 'a' => self::INTEGER ], [ 'b' ] ];
		yield 'numbers to choose from' => [ '/enum/', [ 'a' => self::STRING + [ 'enum' => [ 1 ] ] ] ];
	}
}
