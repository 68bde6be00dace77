<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Country;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/Temporary_Folder.php';

final class Country_Test extends TestCase {
	use Temporary_Folder;

	public function test_the_first_header_that_woocommerce_trusts_decides(): void {
		self::assertSame( 'FR', Country::of( [ 'GEOIP_COUNTRY_CODE' => 'fr', 'HTTP_CF_IPCOUNTRY' => 'DE' ], '203.0.113.7', null ) );
		self::assertSame( '', Country::of( [ 'HTTP_CF_IPCOUNTRY' => 'T1' ], '203.0.113.7', null ) );
		self::assertSame( '', Country::of( [ 'HTTP_X_COUNTRY_CODE' => '<b>' ], '203.0.113.7', null ) );
		self::assertSame( '', Country::of( [ 'HTTP_X_FORWARDED_COUNTRY' => 'DE' ], '203.0.113.7', null ) );
	}

	/** A reader that answers as WooCommerce's does, and fails as it does. */
	public function test_the_file_of_woocommerce_is_asked_when_no_header_says(): void {
		mkdir( "$this->folder/Reader" );
		foreach ( [ 'InvalidDatabaseException', 'Util', 'Metadata', 'Decoder' ] as $part ) {
			file_put_contents( "$this->folder/Reader/$part.php", '<?php' );
		}
		file_put_contents(
			"$this->folder/Reader.php",
			'<?php namespace MaxMind\Db; class Reader { public function __construct( private string $file ) {} public function close(): void {}
			public function get( string $address ): ?array { if ( "203.0.113.9" === $address ) { throw new \Exception( "damaged" ); }
			return "203.0.113.7" === $address ? [ "country" => [ "iso_code" => "NL" ] ] : null; } }'
		);
		$maxmind = [ 'database' => "$this->folder/countries.mmdb", 'reader' => $this->folder ];
		self::assertSame( '', Country::of( [], '203.0.113.7', $maxmind ), 'there is no file' );
		touch( $maxmind['database'] );
		self::assertSame( 'NL', Country::of( [], '203.0.113.7', $maxmind ) );
		self::assertSame( '', Country::of( [], '203.0.113.8', $maxmind ) );
		self::assertSame( '', Country::of( [], '203.0.113.9', $maxmind ) );
		self::assertSame( 'SE', Country::of( [ 'HTTP_CF_IPCOUNTRY' => 'SE' ], '203.0.113.7', $maxmind ) );
		array_map( 'unlink', (array) glob( "$this->folder/Reader/*" ) );
		rmdir( "$this->folder/Reader" );
	}
}
